namespace Counterpart.Pairing;

/// <summary>A word about one person and one indicator, with its ground.</summary>
public sealed record IndicatorWords
{
    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>The word.</summary>
    public required IndicatorWord Word { get; init; }

    /// <summary>How the wish is known; only with <see cref="IndicatorWord.WantsToGrow"/>.</summary>
    public WishGround? Wish { get; init; }

    /// <summary>How the help is known; only with <see cref="IndicatorWord.CanShare"/>.</summary>
    public HelpGround? Help { get; init; }

    /// <summary>How many observations the result rests on; 0 without a result or when left out.</summary>
    public int Observations { get; init; }

    /// <summary>The first day of those observations, when known.</summary>
    public DateOnly? FirstOn { get; init; }

    /// <summary>The last day of those observations, when known.</summary>
    public DateOnly? LastOn { get; init; }
}
