namespace Counterpart.App.CheckIns;

/// <summary>A check-in as leaders and the pair read it.</summary>
public sealed record CheckInLine
{
    public required Guid PublicId { get; init; }
    public required long PairId { get; init; }
    public required int Round { get; init; }
    public required DateOnly On { get; init; }
    public required CheckInWay Way { get; init; }
    public required CheckInNeed? Need { get; init; }
    public required DateOnly? NeedMetOn { get; init; }
    public required DateTime At { get; init; }

    /// <summary>May be empty.</summary>
    public required string Line { get; init; }

    /// <summary>Who talked or wrote, by name.</summary>
    public required string By { get; init; }

    public bool IsNeedOpen => Need is not null and not CheckInNeed.Nothing && NeedMetOn is null;
}
