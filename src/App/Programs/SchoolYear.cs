namespace Counterpart.App.Programs;

public sealed class SchoolYear
{
    public long Id { get; init; }
    public required long StateId { get; init; }

    /// <summary>"2026-27".</summary>
    public required string Name { get; init; }

    public required DateOnly StartsOn { get; init; }
    public required DateOnly EndsOn { get; init; }
}
