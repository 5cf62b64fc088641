namespace Counterpart.App.Oversight.Statewide;

/// <summary>Whether suggestions can be run for an opted-in school with an agreement on file: counts and stages only.</summary>
/// <param name="People">Teachers who take part.</param>
/// <param name="HasGround">There are cards or results to start from.</param>
public sealed record SchoolReadiness(long SchoolId, long DistrictId, string Name, int People, bool HasGround, DraftStand Draft)
{
    public const int FewestPeople = 2;

    public bool CouldRun => People >= FewestPeople && HasGround;

    /// <summary>Part of an order.</summary>
    public bool IsOrdered(bool again) => CouldRun && (Draft == DraftStand.None || (again && Draft == DraftStand.Untouched));
}
