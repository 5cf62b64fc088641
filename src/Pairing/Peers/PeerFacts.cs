namespace Counterpart.Pairing;

/// <summary>Two nominees as possible partners: what is good about it, in facts a page can say, and the points that follow.</summary>
public sealed record PeerFacts
{
    /// <summary>Why they may not be partners; <see cref="PeerBar.None"/> when they may. The other facts hold in any case.</summary>
    public required PeerBar Bar { get; init; }

    /// <summary>Indicators the first works on and the second could share, in the first one's order.</summary>
    public required IReadOnlyList<string> ToFirst { get; init; }

    /// <summary>Indicators the second works on and the first could share.</summary>
    public required IReadOnlyList<string> ToSecond { get; init; }

    /// <summary>Whether a match rests on results only, not on what both declared.</summary>
    public required bool FromResults { get; init; }

    /// <summary>Their schools are of the same level.</summary>
    public required bool SameLevel { get; init; }

    /// <summary>Straight line between their districts in tenths of a mile; null when unknown.</summary>
    public required int? TenthsOfMile { get; init; }

    /// <summary>School days of the window that are free for both.</summary>
    public required int FreeDays { get; init; }

    /// <summary>They were partners last year.</summary>
    public required bool LastYear { get; init; }

    /// <summary>The points, as <see cref="PeerPoints"/> counts them; never shown to anybody.</summary>
    public required int Points { get; init; }

    /// <summary>Each brings something the other works on.</summary>
    public bool BothWays => ToFirst.Count > 0 && ToSecond.Count > 0;
}
