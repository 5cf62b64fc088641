namespace Counterpart.Pairing;

/// <summary>What the board needs to know of one person besides the pairs; no results.</summary>
public sealed record PersonFacts
{
    /// <summary>The person's id.</summary>
    public required string Id { get; init; }

    /// <summary>False for "not this year".</summary>
    public bool TakesPart { get; init; } = true;

    /// <summary>A seat to be filled later.</summary>
    public bool IsVacantSeat { get; init; }

    /// <summary>How many indicators the person wants to grow in, of any ground.</summary>
    public int Wishes { get; init; }

    /// <summary>Has at least one result that may be used.</summary>
    public bool HasResults { get; init; }

    /// <summary>The card, or the principal, names at least one indicator.</summary>
    public bool HasCard { get; init; }

    /// <summary>Has results, and all of them rest on one observation each.</summary>
    public bool SingleObservation { get; init; }

    /// <summary>A wish is known only as the lowest of the own results.</summary>
    public bool RelativeWords { get; init; }

    /// <summary>Results without anything to grow in, and no card that asks: ask the person.</summary>
    public bool EvenProfile { get; init; }

    /// <summary>The person has said which periods are offered.</summary>
    public bool TimeKnown { get; init; }

    /// <summary>The roster changed for this person.</summary>
    public bool RosterChanged { get; init; }

    /// <summary>The person is in another partnership as well.</summary>
    public bool HasOtherPartnership { get; init; }
}
