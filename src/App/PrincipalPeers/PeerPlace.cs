using Counterpart.App.Organizations;

namespace Counterpart.App.PrincipalPeers;

/// <summary>A district in this year's P3, and on whose behalf something is entered.</summary>
public sealed record PeerPlace
{
    public required District District { get; init; }

    /// <summary>Null while the state has not opened the year.</summary>
    public required PeerThisYear? Year { get; init; }

    /// <summary>Null: it has not answered.</summary>
    public required PeerDistrict? Answer { get; init; }

    /// <summary>The state enters what the district said.</summary>
    public required bool OnBehalf { get; init; }

    public bool TakesPart => Answer is { TakesPart: true };

    /// <summary>Why nothing can be entered now, in words; null when it can.</summary>
    public string? Hindrance => Year switch
    {
        null => "The state has not opened P3 for this year yet.",
        { IsOpen: false } year when !OnBehalf => $"Answers closed {PeerWords.Moment(year.ClosesAt)}. To change something, ask {PeerWords.Asked(year.Contact)}.",
        _ => null,
    };
}
