using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Who teaches which class. The file has a row for every student of every class; those are passed over as they are read.</summary>
internal sealed class OneRosterTeaching(OneRosterCatalog catalog, OneRosterFindings found, DateOnly today)
{
    private readonly Dictionary<string, List<string>> _classesOf = new(StringComparer.Ordinal);

    /// <summary>Classes of terms that are not over; when all are over, as in summer, those.</summary>
    public IReadOnlyList<TaughtClass> ClassesOf(string staffId)
    {
        List<TaughtClass> all = _classesOf.TryGetValue(staffId, out var classes) ? [.. classes.Select(catalog.Class).OfType<TaughtClass>()] : [];
        return all.Exists(c => !c.IsOver(today)) ? [.. all.Where(c => !c.IsOver(today))] : all;
    }

    public IReadOnlyList<TaughtClass> Taught(IReadOnlySet<string> staff)
    {
        var teachers = _classesOf.Where(t => staff.Contains(t.Key)).SelectMany(t => t.Value.Select(c => (Class: c, Teacher: t.Key))).ToLookup(t => t.Class, t => t.Teacher, StringComparer.Ordinal);
        return [.. catalog.Classes.Where(c => teachers.Contains(c.SourcedId)).Select(c => c with { TeacherIds = [.. teachers[c.SourcedId]] })];
    }

    public void Read(OneRosterSheet? sheet)
    {
        foreach (var (taught, teacher) in catalog.Teachers)
        {
            Keep(teacher, taught);
        }

        if (sheet is null)
        {
            return;
        }

        var isTeachers = CellText.Key(sheet.Name).StartsWith("teacher", StringComparison.Ordinal);
        if (!sheet.Has("role") && !isTeachers)
        {
            found.Note($"{sheet.Name} has no column for the role, so it does not say who teaches.");
            return;
        }

        var (role, status) = (sheet.At("role"), sheet.At("status"));
        while (sheet.Read())
        {
            var isTeacher = role < 0 || IsTeacher(sheet.Cell(role));
            if (isTeacher && OneRosterCells.IsActive(sheet.Cell(status)))
            {
                Add(sheet);
            }
        }
    }

    private static bool IsTeacher(ReadOnlySpan<char> role) =>
        !role.Equals("student", StringComparison.OrdinalIgnoreCase)
        && (role.Equals("teacher", StringComparison.OrdinalIgnoreCase) || OneRosterCells.Role(role.ToString()) == OneRosterRole.Teacher);

    private void Add(OneRosterSheet sheet)
    {
        var (user, id) = (sheet["usersourcedid"], sheet["classsourcedid"]);
        if (sheet.Has("enddate") && catalog.Date(sheet, "enddate") < today)
        {
            return;
        }

        if (catalog.Class(id) is null)
        {
            if (catalog.HasClasses && !catalog.IsInactive(id))
            {
                found.Unplaced(sheet.Name, sheet.Row, $"the class \"{id}\" is not among the classes that could be placed", "Ask for an export that has the class, or leave it: the teacher is read without it.");
            }

            return;
        }

        Keep(user, id);
    }

    private void Keep(string user, string id)
    {
        if (!_classesOf.TryGetValue(user, out var classes))
        {
            _classesOf[user] = classes = [];
        }

        if (!classes.Contains(id, StringComparer.Ordinal))
        {
            classes.Add(id);
        }
    }
}
