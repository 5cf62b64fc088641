using Counterpart.App.Imports.EdFi.Model;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>Who teaches in which periods of which school, in the school's term.</summary>
internal sealed class TaughtPeriods
{
    private readonly Dictionary<(string Staff, string School), TeacherAtSchool> _teachers = [];
    private readonly Dictionary<string, SchoolTerm?> _terms;
    private readonly Dictionary<string, string> _names;
    private readonly ILookup<string, TeacherAtSchool> _bySchool;
    private readonly ILookup<string, TeacherAtSchool> _byStaff;

    public TaughtPeriods(EdFiModel model, DateOnly on, TableWriter table)
    {
        _names = model.Schools.ToDictionary(s => s.Id, s => s.Name, StringComparer.Ordinal);
        var sections = model.Sections.ToDictionary(s => s.Key, StringComparer.Ordinal);
        var sessions = model.Sessions.ToLookup(s => s.SchoolId, StringComparer.Ordinal);
        _terms = model.Sections.Select(s => s.SchoolId).Distinct(StringComparer.Ordinal).ToDictionary(s => s, s => SchoolTerm.Of([.. sessions[s]], on), StringComparer.Ordinal);
        var times = model.Periods.Where(p => p.Times.Count > 0).Select(p => (p.SchoolId, p.Name)).ToHashSet();
        foreach (var teaching in model.Teaching)
        {
            if (sections.TryGetValue(teaching.SectionKey, out var section) && Counts(teaching, section, on))
            {
                Add(teaching.StaffId, section, times);
            }
        }

        _bySchool = _teachers.Values.ToLookup(t => t.SchoolId, StringComparer.Ordinal);
        _byStaff = _teachers.Values.ToLookup(t => t.StaffId, StringComparer.Ordinal);
        foreach (var school in Schools)
        {
            table.Note(TermOf(school) is { } term ? $"{NameOf(school)}: schedules of {term.Words}." : $"{NameOf(school)} has no sessions: sections count by the first and last day of those who teach them.");
        }
    }

    /// <summary>Schools where somebody teaches.</summary>
    public IReadOnlyList<string> Schools => [.. _bySchool.Select(s => s.Key).Order(StringComparer.Ordinal)];

    public IEnumerable<TeacherAtSchool> At(string school) => _bySchool[school];

    public SchoolTerm? TermOf(string school) => _terms.GetValueOrDefault(school);

    public string NameOf(string school) => _names.GetValueOrDefault(school) is { Length: > 0 } name ? name : $"School {school}";

    /// <summary>When a teacher of two schools is at the other one; on which days cannot be told.</summary>
    public IReadOnlyList<EdFiTime> TimesElsewhere(TeacherAtSchool teacher, Dictionary<(string School, string Name), EdFiPeriod> periods) =>
    [
        .. _byStaff[teacher.StaffId].Where(t => t != teacher).SelectMany(t => t.Periods.Select(p => (t.SchoolId, p)))
            .SelectMany(p => periods.TryGetValue(p, out var period) ? period.Times : []),
    ];

    private bool Counts(EdFiTeaching teaching, EdFiSection section, DateOnly on)
    {
        if (_terms[section.SchoolId] is not { } term)
        {
            return !(teaching.Begins > on) && !(teaching.Ends < on);
        }

        return term.Has(section) && (term.IsNow
            ? !(teaching.Begins > on) && !(teaching.Ends < on)
            : !(teaching.Begins > term.Ends) && !(teaching.Ends < term.Begins));
    }

    private void Add(string staff, EdFiSection section, HashSet<(string, string)> times)
    {
        if (!_teachers.TryGetValue((staff, section.SchoolId), out var teacher))
        {
            _teachers[(staff, section.SchoolId)] = teacher = new(staff, section.SchoolId);
        }

        teacher.Periods.UnionWith(section.Periods);
        teacher.IsIncomplete |= section.Periods.Count == 0 || section.Periods.Any(p => !times.Contains((section.SchoolId, p)));
    }
}
