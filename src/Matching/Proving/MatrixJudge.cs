namespace Counterpart.Matching.Proving;

/// <summary>Brings a result and a certificate into the flat form that <see cref="MatrixProver"/> checks.</summary>
internal static class MatrixJudge
{
    public static Proof Check(WeightMatrix matrix, MatchingOptions options, MatchingResult result, Certificate certificate)
    {
        if (certificate.AsManyPairsFirst != options.AsManyPairsFirst)
        {
            return Proof.Fails($"The certificate speaks of another aim than the options.");
        }

        if (certificate.Blossoms.Any(set => set is null))
        {
            return Proof.Fails($"A blossom is missing.");
        }

        var starts = new List<int> { 0 };
        foreach (var set in certificate.Blossoms)
        {
            starts.Add(checked(starts[^1] + set.Vertices.Count));
        }

        var claim = new MatrixClaim
        {
            Mates = result.Mates.ToArray(),
            TotalWeight = result.TotalWeight,
            DoubledDuals = certificate.DoubledVertexDuals.ToArray(),
            SetDuals = certificate.Blossoms.Select(set => set.DoubledDual).ToArray(),
            SetStarts = starts.ToArray(),
            SetVertices = certificate.Blossoms.SelectMany(set => set.Vertices).ToArray(),
        };
        var prover = new MatrixProver();
        return prover.Check(matrix, options, claim)
            ?? (certificate.Barrier is { } barrier ? prover.CheckBarrier(claim, barrier) : null)
            ?? Proof.Complete;
    }
}
