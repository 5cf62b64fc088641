using System.Text;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>The staff of one school of an export, as the roster table that is read from any school. A row keeps the number it has in users.csv.</summary>
internal sealed class RosterOfSchool(OneRosterPackage package, DateOnly today)
{
    private static readonly string[] Header = ["person_id", "name", "email", "grades", "subjects", "room", "taught_periods", "role", "sourcedId"];

    private readonly HashSet<string> _identifiers = [.. package.Staff.Where(s => s.Identifier.Length > 0).GroupBy(s => s.Identifier, StringComparer.OrdinalIgnoreCase).Where(s => s.Count() == 1).Select(s => s.Key)];

    private readonly ILookup<string, TaughtClass> _classes = package.Classes.Where(c => c.Periods is not null && !c.IsOver(today)).SelectMany(c => c.TeacherIds.Select(t => (t, c))).ToLookup(x => x.t, x => x.c, StringComparer.Ordinal);

    /// <summary>Everybody with a position at the school that is not over, in the order of users.csv; all staff when no school is chosen.</summary>
    public IReadOnlyList<OneRosterStaff> Staff(string? school) =>
        [.. package.Staff.Where(s => s.Positions.Any(p => IsAt(p, school) && !p.IsOver(today))).OrderBy(s => s.Row)];

    public byte[] Write(IReadOnlyList<OneRosterStaff> staff, string? school)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true), ',', guardsFormulas: false))
        {
            writer.Row(Header);
            foreach (var person in staff)
            {
                writer.Row(Cells(person, school));
            }
        }

        return stream.ToArray();
    }

    /// <summary>Everybody at every school: a row for each person and school.</summary>
    public byte[] WriteAll(IReadOnlyList<(OneRosterStaff Person, string School)> rows, Func<string, string> schoolText)
    {
        using var stream = new MemoryStream();
        using (var writer = new CsvWriter(new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true), ',', guardsFormulas: false))
        {
            writer.Row([.. Header, "school_id"]);
            foreach (var (person, school) in rows)
            {
                writer.Row([.. Cells(person, school), schoolText(school)]);
            }
        }

        return stream.ToArray();
    }

    /// <summary>Row 1 is the header; each row after it has the number of users.csv.</summary>
    public static int[] RowNumbers(IReadOnlyList<OneRosterStaff> staff) => [1, .. staff.Select(s => s.Row)];

    public IEnumerable<RowNote> Notes(IReadOnlyList<OneRosterStaff> staff, string? school)
    {
        foreach (var person in staff)
        {
            if (person.Positions.FirstOrDefault(p => !IsAt(p, school) && !p.IsOver(today)) is { } other)
            {
                yield return new(person.Row, "School", $"also works at {NameOf(other.SchoolId)}: two schedules") { Person = person.Name };
            }
        }
    }

    /// <summary>Every ID the people taken out may be known by here.</summary>
    public IReadOnlyList<string> Gone(string? school) =>
        [.. package.Gone.Where(g => g.Positions.Count == 0 || g.Positions.Any(p => IsAt(p, school))).SelectMany(g => (string[])[g.Identifier, g.SourcedId, g.Email]).Where(id => id.Length > 0)];

    private string[] Cells(OneRosterStaff person, string? school)
    {
        var position = Foremost([.. person.Positions.Where(p => IsAt(p, school) && !p.IsOver(today))]);
        return [PersonId(person), person.Name, person.Email, string.Join(';', position.Grades), string.Join(';', position.Subjects.Select(s => s.Replace(';', ','))), position.Room, string.Join(';', TaughtPeriods(person.SourcedId, position.SchoolId)), OneRosterCells.Words(position.Role), person.SourcedId];
    }

    /// <summary>So far as the classes say. At any other time the person may teach as well: not known, never free.</summary>
    private IEnumerable<string> TaughtPeriods(string staff, string school) => _classes[staff].Where(c => string.Equals(c.SchoolId, school, StringComparison.Ordinal))
        .SelectMany(c => c.Periods!).Select(p => p.Replace(';', ',')).Distinct(StringComparer.OrdinalIgnoreCase).Order(StringComparer.OrdinalIgnoreCase);

    private static bool IsAt(OneRosterPosition position, string? school) => school is null || string.Equals(position.SchoolId, school, StringComparison.Ordinal);

    /// <summary>The primary one; among equals teaching goes first, because a roster is about teachers.</summary>
    private static OneRosterPosition Foremost(IReadOnlyList<OneRosterPosition> here) =>
        here.OrderByDescending(p => p.IsPrimary).ThenBy(p => p.Role).ThenByDescending(p => p.Grades.Count).First();

    private string PersonId(OneRosterStaff person) => _identifiers.Contains(person.Identifier) ? person.Identifier : person.SourcedId;

    private string NameOf(string school) => package.Schools.FirstOrDefault(s => string.Equals(s.SourcedId, school, StringComparison.Ordinal)) is { Name.Length: > 0 } known ? known.Name : school;
}
