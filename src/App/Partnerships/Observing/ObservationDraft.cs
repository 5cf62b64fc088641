namespace Counterpart.App.Partnerships.Observing;

/// <summary>A planned observation, understood.</summary>
public sealed record ObservationDraft(long? ObserverId, long SeenId, DateOnly On, TimeOnly StartsAt, int Minutes)
{
    public required string Period { get; init; }
    public required string Room { get; init; }
    public required ObservationPlan Plan { get; init; }
}
