namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>A person at a school: what for, since when, which grades and subjects.</summary>
internal sealed record EdFiPosition(string StaffId, string SchoolId)
{
    /// <summary>None when only the placement at the school is known: then the position is current.</summary>
    public List<EdFiAssignment> Assignments { get; init; } = [];

    public List<string> Grades { get; init; } = [];

    public List<string> Subjects { get; init; } = [];

    public bool IsOver(DateOnly on) => Assignments.Count > 0 && Assignments.TrueForAll(a => a.Ends < on);
}
