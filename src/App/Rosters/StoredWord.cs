using Counterpart.Pairing;

namespace Counterpart.App.Rosters;

/// <summary>The word about one person and one indicator: what it says, on what ground, and how many observations it rests on. Never a value.</summary>
public sealed record StoredWord(string Indicator)
{
    /// <summary>The ground of "can share"; null when that word does not hold.</summary>
    public HelpGround? CanShare { get; init; }

    /// <summary>The ground of "would like to grow"; null when that word does not hold.</summary>
    public WishGround? WantsToGrow { get; init; }

    /// <summary>Its owner had left the indicator out when the words were made: then nothing else is said here.</summary>
    public bool LeftOut { get; init; }

    /// <summary>0 without a result, or when left out.</summary>
    public int ObservationCount { get; init; }

    public DateOnly? FirstOn { get; init; }
    public DateOnly? LastOn { get; init; }

    public bool NotObserved => ObservationCount == 0;
}
