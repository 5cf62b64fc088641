using System.Globalization;
using System.Text;

namespace Counterpart.Matching;

/// <summary>A question whose first answer the prover refused; a second, plainer search answered instead. Never seen so far: please keep it and report it.</summary>
/// <param name="Objection">What the prover said.</param>
/// <param name="Question">The question as text: lines "# key: value", then "n m", then m lines "u v w" for the pairs that are allowed, vertices from 0.</param>
public sealed record DisputedCase(string Objection, string Question)
{
    internal static DisputedCase Of(WeightedGraph graph, MatchingOptions options, Proof proof)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# objective: {(options.AsManyPairsFirst ? "maxcard" : "max")}\n");
        text.Append(CultureInfo.InvariantCulture, $"# alone: {string.Join(' ', options.AloneValues ?? [])}\n# forbidden: {string.Join(' ', options.Forbidden)}\n");
        text.Append(CultureInfo.InvariantCulture, $"# forced: {string.Join(' ', options.Forced)}\n# left out: {string.Join(' ', options.LeftOut)}\n{graph.VertexCount} {graph.EdgeCount}\n");
        foreach (ref readonly var edge in graph.EdgeSpan)
        {
            text.Append(CultureInfo.InvariantCulture, $"{edge.U} {edge.V} {edge.Weight}\n");
        }

        return new DisputedCase(proof.Objection, text.ToString());
    }
}
