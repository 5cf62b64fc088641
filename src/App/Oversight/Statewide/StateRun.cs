namespace Counterpart.App.Oversight.Statewide;

/// <summary>The state's order to suggest partners for many schools. It is worked off school by school in the background; one at a time in a state.</summary>
public sealed class StateRun
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long StateId { get; init; }
    public required long SchoolYearId { get; init; }
    public required DateTime OrderedAt { get; init; }
    public required long OrderedById { get; init; }

    /// <summary>Drafts of an earlier order that nobody at the school has worked on are made anew.</summary>
    public required bool Again { get; init; }

    public DateTime? EndedAt { get; set; }
    public List<StateRunSchool> Schools { get; init; } = [];
}
