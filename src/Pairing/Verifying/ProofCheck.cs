using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>What a proof must satisfy whatever the weights of the pairs that were not chosen. Sums are made in 128 bits, so no file can overflow them.</summary>
internal static class ProofCheck
{
    public static Certificate Certificate(EngineProof proof) =>
        new(proof.DoubledVertexDuals, [.. proof.Blossoms.Select(blossom => new OddSet(blossom.DoubledDual, blossom.Members))], proof.Barrier);

    public static MatchingResult Result(EngineProof proof) => new(Mates(proof), proof.Total, Certificate(proof));

    public static IEnumerable<VerificationProblem> Of(EngineProof proof)
    {
        var n = proof.Vertices.Count;
        if (proof.DoubledVertexDuals.Count != n || proof.Barrier is null || proof.Vertices.Distinct(StringComparer.Ordinal).Count() != n)
        {
            return [Problem("a person twice, a dual value missing, or no witness that there cannot be more pairs")];
        }

        var ends = proof.Chosen.SelectMany(edge => new[] { edge.U, edge.V }).ToList();
        if (ends.Exists(end => end < 0 || end >= n) || ends.Distinct().Count() != ends.Count)
        {
            return [Problem("a chosen pair that cannot be")];
        }

        if (proof.Chosen.Aggregate((Int128)0, (sum, edge) => sum + edge.Weight) != proof.Total)
        {
            return [Problem("the total is not the sum of the chosen weights")];
        }

        var mates = Mates(proof);
        return
        [
            .. proof.Blossoms.Where(blossom => !IsFull(blossom, mates)).Select(_ => Problem("an odd set that is not filled, or of negative value")),
            .. proof.Chosen.Where(edge => !IsTight(edge, proof)).Select(edge => Problem($"slack between {proof.Vertices[edge.U]} and {proof.Vertices[edge.V]}")),
            .. Enumerable.Range(0, n).Where(v => mates[v] == MatchingResult.Alone && proof.DoubledVertexDuals[v] != proof.DoubledVertexDuals.Min())
                .Select(v => Problem($"{proof.Vertices[v]} stays alone at too high a price")),
        ];
    }

    private static bool IsFull(ProofBlossom blossom, int[] mates)
    {
        var members = blossom.Members.Where(v => v >= 0 && v < mates.Length).ToHashSet();
        return blossom.DoubledDual >= 0 && members.Count == blossom.Members.Count && members.Count >= 3 && members.Count % 2 == 1
            && members.Count(v => members.Contains(mates[v])) == members.Count - 1;
    }

    private static bool IsTight(ChosenEdge edge, EngineProof proof)
    {
        var price = (Int128)proof.DoubledVertexDuals[edge.U] + proof.DoubledVertexDuals[edge.V];
        foreach (var blossom in proof.Blossoms)
        {
            price += blossom.Members.Contains(edge.U) && blossom.Members.Contains(edge.V) ? blossom.DoubledDual : 0;
        }

        return price == (Int128)2 * edge.Weight;
    }

    private static int[] Mates(EngineProof proof)
    {
        var mates = Enumerable.Repeat(MatchingResult.Alone, proof.Vertices.Count).ToArray();
        foreach (var (u, v, _) in proof.Chosen)
        {
            (mates[u], mates[v]) = (v, u);
        }

        return mates;
    }

    private static VerificationProblem Problem(string detail) => new(VerificationProblemKind.Proof, detail);
}
