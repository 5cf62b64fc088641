namespace Counterpart.Pairing;

/// <summary>
/// A person's result on one indicator: the exact mean <see cref="SumThousandths"/> / <see cref="Count"/>, never rounded.
/// </summary>
public sealed record PooledResult
{
    /// <summary>The indicator's code.</summary>
    public required string Indicator { get; init; }

    /// <summary>Sum of the pooled values, in thousandths of a level.</summary>
    public required long SumThousandths { get; init; }

    /// <summary>How many observations were pooled; at least 1.</summary>
    public required int Count { get; init; }

    /// <summary>The school year they are of, as the calendar year it starts in.</summary>
    public int SchoolYear { get; init; }

    /// <summary>The first day among them, when any is known.</summary>
    public DateOnly? FirstOn { get; init; }

    /// <summary>The last day among them, when any is known.</summary>
    public DateOnly? LastOn { get; init; }
}
