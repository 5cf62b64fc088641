namespace Counterpart.Matching;

/// <summary>Who is paired with whom, what the pairs weigh together, and why no other answer is better.</summary>
/// <remarks>The same graph and options always give the same result; see <see cref="MaximumWeightMatching"/>.</remarks>
public sealed class MatchingResult
{
    /// <summary>Stands in <see cref="Mates"/> for a vertex that stays alone.</summary>
    public const int Alone = -1;

    private readonly int[] mates;

    /// <summary>Makes a result from saved or computed values. Nothing is checked against a graph here; <see cref="Certificate.Prove"/> is the judge.</summary>
    /// <param name="mates">See <see cref="Mates"/>; copied.</param>
    /// <param name="totalWeight">See <see cref="TotalWeight"/>.</param>
    /// <param name="certificate">See <see cref="Certificate"/>.</param>
    public MatchingResult(IReadOnlyList<int> mates, long totalWeight, Certificate certificate)
    {
        ArgumentNullException.ThrowIfNull(mates);
        ArgumentNullException.ThrowIfNull(certificate);
        (this.mates, TotalWeight, Certificate) = (mates.ToArray(), totalWeight, certificate);
        (Mates, Pairs) = (Array.AsReadOnly(this.mates), Array.AsReadOnly(PairsOf(this.mates)));
    }

    private MatchingResult(int[] own, long totalWeight, Certificate certificate)
    {
        (mates, TotalWeight, Certificate) = (own, totalWeight, certificate);
        (Mates, Pairs) = (Array.AsReadOnly(own), Array.AsReadOnly(PairsOf(own)));
    }

    /// <summary>For each vertex its mate, or <see cref="Alone"/>.</summary>
    public IReadOnlyList<int> Mates { get; }

    /// <summary>The pairs, each once with its smaller vertex first, ascending.</summary>
    public IReadOnlyList<VertexPair> Pairs { get; }

    /// <summary>The number of pairs.</summary>
    public int PairCount => Pairs.Count;

    /// <summary>The sum of the weights of all pairs, in the unit of the weights; at most 2^59 in size.</summary>
    public long TotalWeight { get; }

    /// <summary>The argument that this result is the best there is.</summary>
    public Certificate Certificate { get; }

    /// <summary>Set when the prover refused the first answer and a second, plainer search gave this one; null in all cases known.</summary>
    public DisputedCase? Dispute { get; init; }

    internal int[] MateArray => mates;

    /// <summary>For large answers: without a copy. The array must not be changed afterwards.</summary>
    internal static MatchingResult Owning(int[] mates, long totalWeight, Certificate certificate) => new(mates, totalWeight, certificate);

    /// <summary>The vertex paired with <paramref name="vertex"/>, or null when it stays alone.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such vertex.</exception>
    public int? MateOf(int vertex)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(vertex);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(vertex, Mates.Count);
        var mate = Mates[vertex];
        return mate == Alone ? null : mate;
    }

    private static VertexPair[] PairsOf(int[] mates)
    {
        var alone = mates.AsSpan().Count(Alone);
        var pairs = new List<VertexPair>((mates.Length - alone) / 2);
        for (var vertex = 0; vertex < mates.Length; vertex++)
        {
            if (mates[vertex] > vertex)
            {
                pairs.Add(new VertexPair(vertex, mates[vertex]));
            }
        }

        return pairs.ToArray();
    }
}
