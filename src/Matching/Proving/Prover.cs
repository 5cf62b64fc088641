namespace Counterpart.Matching.Proving;

internal sealed class Prover(WeightedGraph graph, MatchingResult result, Certificate certificate)
{
    public Proof Check() => Proof.Fails($"{graph.VertexCount} {result.PairCount} {certificate.Blossoms.Count} not yet");
}
