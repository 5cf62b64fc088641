namespace Counterpart.Pairing;

/// <summary>A person's week, or rotation cycle. Planning time belongs to its owner: only offered periods count as meeting time.</summary>
public sealed record WeeklyTime
{
    /// <summary>Periods the person offers for meeting; null when nobody has asked yet, empty when none are offered.</summary>
    public IReadOnlyList<Period>? Offered { get; init; }

    /// <summary>Periods the person teaches a class.</summary>
    public IReadOnlyList<Period> Teaching { get; init; } = [];

    /// <summary>Planning periods not offered for meeting; they count only for watching the other teach without cover.</summary>
    public IReadOnlyList<Period> Planning { get; init; } = [];
}
