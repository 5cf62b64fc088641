namespace Counterpart.Pairing;

/// <summary>One other partner for a person, and what it costs.</summary>
public sealed record Alternative
{
    /// <summary>The other partner.</summary>
    public required string With { get; init; }

    /// <summary>The price of the plain swap: exactly the groups of the two, nobody else moves.</summary>
    public required Price Swap { get; init; }

    /// <summary>Why it was not suggested although it looks at least as good.</summary>
    public WhyNot WhyNot { get; init; }
}
