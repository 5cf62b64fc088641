namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>What somebody teaches at one school in its term.</summary>
internal sealed class TeacherAtSchool(string staffId, string schoolId)
{
    public string StaffId { get; } = staffId;

    public string SchoolId { get; } = schoolId;

    public HashSet<string> Periods { get; } = new(StringComparer.Ordinal);

    /// <summary>A section has no period, or a period no time: it may be at any time of the day.</summary>
    public bool IsIncomplete { get; set; }
}
