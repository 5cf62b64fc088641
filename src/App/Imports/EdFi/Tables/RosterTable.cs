using Counterpart.App.Imports.EdFi.Model;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>Who works where: one row a person and school.</summary>
internal sealed class RosterTable(EdFiModel model, DateOnly on)
{
    public void Write(TableWriter table, string? school, Func<string, string> schoolText)
    {
        table.Row("person_id", "name", "email", "school_id", "grades", "subjects", "role");
        var staff = model.Staff.ToDictionary(s => s.Id, StringComparer.Ordinal);
        foreach (var position in model.Positions.OrderBy(p => p.StaffId, StringComparer.Ordinal).ThenBy(p => p.SchoolId, StringComparer.Ordinal))
        {
            if (!staff.TryGetValue(position.StaffId, out var person))
            {
                table.LeaveOut("people without a record in staffs.json");
            }
            else if (school is not null && !string.Equals(position.SchoolId, school, StringComparison.Ordinal))
            {
                table.LeaveOut("positions at other schools");
            }
            else if (position.IsOver(on))
            {
                table.LeaveOut("positions that are over");
            }
            else
            {
                // Whoever asked for one school knows which; its number here need not be the one it has there.
                Write(table, person, position, school is null ? schoolText(position.SchoolId) : "");
            }
        }
    }

    private void Write(TableWriter table, EdFiStaff person, EdFiPosition position, string school)
    {
        List<string> classifications = [.. position.Assignments.Where(a => !(a.Ends < on)).OrderByDescending(a => a.Begins).Select(a => a.Classification)];
        var grades = GradeWords.Of(position.Grades, classifications, out var unknown);
        foreach (var word in unknown)
        {
            table.Count($"Grades left empty because \"{word}\" is none of K to 12");
        }

        var subjects = position.Subjects.Where(s => !s.Equals("Other", StringComparison.OrdinalIgnoreCase)).Select(s => s.Replace(';', ','));
        table.Row(person.Id, person.Name, person.Email, school, grades, string.Join(';', subjects), RoleWords.Of(classifications));
    }
}
