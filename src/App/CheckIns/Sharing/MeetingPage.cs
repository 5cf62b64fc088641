namespace Counterpart.App.CheckIns.Sharing;

/// <summary>One faculty meeting, for whoever plans it.</summary>
public sealed record MeetingPage
{
    public required Guid PublicId { get; init; }
    public required DateOnly On { get; init; }
    public required int Version { get; init; }
    public required IReadOnlyList<OfferedLine> Lines { get; init; }
    public required IReadOnlyList<long> Picked { get; init; }

    /// <summary>Who could be asked for a line, and who was asked for this meeting.</summary>
    public required IReadOnlyList<(Guid Pair, string Names, bool IsAsked)> Pairs { get; init; }

    public string Address => $"/school/sharing/{PublicId:N}";
    public IEnumerable<OfferedLine> Shown => Lines.Where(l => Picked.Contains(l.Id));
}
