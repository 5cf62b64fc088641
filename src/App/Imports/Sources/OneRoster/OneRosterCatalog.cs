using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Terms, courses and classes.</summary>
internal sealed class OneRosterCatalog(OneRosterOrgs orgs, OneRosterFindings found)
{
    private readonly Dictionary<string, OneRosterTerm> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, OneRosterCourse> _courses = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TaughtClass> _classes = new(StringComparer.Ordinal);

    private static readonly string[] teacherColumns = ["teacher1", "teacher2", "teacher3", "teacher4"];

    private readonly List<(string Class, string Teacher)> _teachers = [];
    private readonly HashSet<string> _inactive = new(StringComparer.Ordinal);

    public bool IsInactive(string classId) => _inactive.Contains(classId);

    /// <summary>Who teaches what, where the file of classes itself says so.</summary>
    public IReadOnlyList<(string Class, string Teacher)> Teachers => _teachers;

    public TaughtClass? Class(string id) => _classes.GetValueOrDefault(id);

    public IEnumerable<TaughtClass> Classes => _classes.Values;

    public bool HasClasses => _classes.Count > 0;

    public void ReadTerms(OneRosterSheet? sheet)
    {
        while (sheet?.Read() == true)
        {
            if (OneRosterCells.IsActive(sheet["status"]))
            {
                _terms.TryAdd(sheet["sourcedid"], new(sheet["title"], Date(sheet, "startdate"), Date(sheet, "enddate")));
            }
        }
    }

    public void ReadCourses(OneRosterSheet? sheet)
    {
        while (sheet?.Read() == true)
        {
            _courses.TryAdd(sheet["sourcedid"], new(sheet["title"], sheet["coursecode"])
            {
                Grades = OneRosterCells.List(sheet["grades"]),
                Subjects = OneRosterCells.List(sheet["subjects"]),
                SubjectCodes = OneRosterCells.List(sheet["subjectcodes"]),
            });
        }
    }

    public void ReadClasses(OneRosterSheet? sheet)
    {
        while (sheet?.Read() == true)
        {
            var (id, named) = (sheet["sourcedid"], sheet["schoolsourcedid"]);
            var school = orgs.SchoolOf(named) ?? named;
            if (!OneRosterCells.IsActive(sheet["status"]))
            {
                _inactive.Add(id);
                continue;
            }

            if (orgs.SchoolOf(school) is null && !orgs.IsOther(school))
            {
                found.Unplaced(sheet.Name, sheet.Row, $"the school \"{school}\" is not in orgs.csv", "Ask for an export that has every school, or leave the class out.");
            }
            else if (_classes.TryAdd(id, Class(sheet, id, school)))
            {
                _teachers.AddRange(teacherColumns.Select(column => sheet[column]).Where(teacher => teacher.Length > 0).Select(teacher => (id, teacher)));
            }
        }
    }

    /// <summary>A date, or none; one that cannot be read is told.</summary>
    public DateOnly? Date(OneRosterSheet sheet, string column)
    {
        var cell = sheet[column];
        var date = OneRosterCells.Date(cell, out var isReadable);
        if (!isReadable)
        {
            found.Note($"{sheet.Name}, row {sheet.Row}: the date \"{Shorten(cell)}\" cannot be read and counts as none.");
        }

        return date;
    }

    private static string Shorten(string cell) => cell.Length <= 40 ? cell : $"{cell[..39]}…";

    private TaughtClass Class(OneRosterSheet sheet, string id, string school)
    {
        var course = _courses.GetValueOrDefault(sheet["coursesourcedid"]);
        var (title, courseTitle) = (sheet["title"], sheet["coursename"]);
        if (course is null && courseTitle.Length > 0)
        {
            course = new(courseTitle, "");
        }

        var terms = Terms(sheet);
        var periods = OneRosterCells.List(sheet["periods"]);
        return new(id, school, title)
        {
            Term = terms.Count > 0 ? terms[0].Title : sheet["termname"],
            BeginsOn = terms.Min(t => t.BeginsOn),
            EndsOn = terms.Exists(t => t.EndsOn is null) ? null : terms.Max(t => t.EndsOn),
            Periods = periods.Count > 0 ? periods : null,
            Grades = InferGrades.Of(OneRosterCells.List(sheet["grades"]), course, title, course?.Title ?? ""),
            Subjects = InferSubjects.Of(OneRosterCells.List(sheet["subjects"]), OneRosterCells.List(sheet["subjectcodes"]), course, title),
            Location = sheet["location"],
            IsHomeroom = CellText.Key(sheet["classtype"]) == "homeroom",
        };
    }

    private List<OneRosterTerm> Terms(OneRosterSheet sheet)
    {
        List<OneRosterTerm> terms = [];
        foreach (var id in OneRosterCells.List(sheet["termsourcedids"]))
        {
            if (_terms.TryGetValue(id, out var term))
            {
                terms.Add(term);
            }
            else if (sheet.Has("termenddate"))
            {
                terms.Add(new(sheet["termname"], Date(sheet, "termstartdate"), Date(sheet, "termenddate")));
            }
            else
            {
                found.Note($"{sheet.Name}, row {sheet.Row}: the term \"{Shorten(id)}\" is not in academicSessions.csv; the class counts all year.");
            }
        }

        return terms;
    }
}
