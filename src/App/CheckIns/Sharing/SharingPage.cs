namespace Counterpart.App.CheckIns.Sharing;

/// <summary>Faculty meetings of a school's year and what can be shown there.</summary>
public sealed record SharingPage
{
    public required IReadOnlyList<(Guid PublicId, DateOnly On, int Picked)> Meetings { get; init; }
    public required IReadOnlyList<OfferedLine> Lines { get; init; }

    /// <summary>Of the whole school; null while so few pairs are at work that it would speak of somebody.</summary>
    public required (int Meetings, int Visits)? SoFar { get; init; }
}
