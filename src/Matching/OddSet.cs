namespace Counterpart.Matching;

/// <summary>
/// An odd number of vertices with a price on pairing inside it. At most (size - 1) / 2 pairs fit into such a set, and that is what the proof uses.
/// The search finds these sets as blossoms, hence the name of <see cref="Certificate.Blossoms"/>.
/// </summary>
public sealed class OddSet
{
    /// <summary>Makes a set from saved or computed values. Nothing is checked here; <see cref="Certificate.Prove"/> is the judge.</summary>
    /// <param name="doubledDual">See <see cref="DoubledDual"/>.</param>
    /// <param name="vertices">See <see cref="Vertices"/>; copied.</param>
    public OddSet(long doubledDual, IReadOnlyList<int> vertices)
    {
        ArgumentNullException.ThrowIfNull(vertices);
        DoubledDual = doubledDual;
        Vertices = Array.AsReadOnly(vertices.ToArray());
    }

    private OddSet(long doubledDual, int[] own)
    {
        DoubledDual = doubledDual;
        Vertices = Array.AsReadOnly(own);
    }

    /// <summary>Twice the price of one pair inside the set, in the unit of the weights. Doubled so that halves stay whole. Not negative in a valid proof.</summary>
    public long DoubledDual { get; }

    /// <summary>The vertices of the set, each once; an odd number of them, at least three, in a valid proof.</summary>
    public IReadOnlyList<int> Vertices { get; }

    /// <summary>For large answers: without a copy. The array must not be changed afterwards.</summary>
    internal static OddSet Owning(long doubledDual, int[] vertices) => new(doubledDual, vertices);
}
