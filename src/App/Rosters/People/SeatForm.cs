namespace Counterpart.App.Rosters.People;

/// <summary>What a leader types about a place that waits for somebody to be hired.</summary>
public sealed class SeatForm
{
    public string? Label { get; set; }
    public string? Grades { get; set; }
    public string? Subjects { get; set; }
    public int Version { get; set; }
}
