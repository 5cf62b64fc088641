using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Counterpart.Matching.Bench;

/// <summary>The edges of a measured graph as they were drawn or read: each with its smaller end first, possibly parallel ones.</summary>
internal sealed record Instance(int VertexCount, WeightedEdge[] Edges)
{
    public bool AsManyPairsFirst { get; init; }

    /// <summary>Reads lines "# key: value", then "n m", then m lines "u v w", vertices from 0.</summary>
    public static Instance Read(string path)
    {
        using var lines = File.ReadLines(path).Where(line => line.Trim().Length > 0).GetEnumerator();
        var asManyPairsFirst = false;
        while (lines.MoveNext() && lines.Current.StartsWith('#'))
        {
            asManyPairsFirst |= lines.Current is "# objective: maxcard" or "# objective: perfect";
        }

        var head = Numbers(lines.Current);
        var edges = new List<WeightedEdge>((int)head[1]);
        while (lines.MoveNext())
        {
            var line = Numbers(lines.Current);
            edges.Add(new WeightedEdge((int)Math.Min(line[0], line[1]), (int)Math.Max(line[0], line[1]), line[2]));
        }

        return new Instance((int)head[0], [.. edges]) { AsManyPairsFirst = asManyPairsFirst };
    }

    public bool IsComplete => Edges.Length == (long)VertexCount * (VertexCount - 1) / 2;

    public WeightMatrix ToMatrix() => WeightMatrix.From(ToGraph());

    /// <summary>Of parallel edges the heaviest counts, which changes no optimum.</summary>
    public WeightedGraph ToGraph()
    {
        if (Enumerable.Range(1, Math.Max(0, Edges.Length - 1)).All(i => Order(Edges[i - 1], Edges[i]) < 0))
        {
            return new WeightedGraph(VertexCount, Edges);
        }

        var ordered = Edges.OrderBy(edge => (edge.U, edge.V)).ThenByDescending(edge => edge.Weight).ToArray();
        return new WeightedGraph(VertexCount, ordered.Where((edge, i) => i == 0 || Order(ordered[i - 1], edge) < 0));
    }

    public void Write(TextWriter to)
    {
        to.Write(FormattableString.Invariant($"{VertexCount} {Edges.Length}\n"));
        foreach (var edge in Edges)
        {
            to.Write(FormattableString.Invariant($"{edge.U} {edge.V} {edge.Weight}\n"));
        }
    }

    /// <summary>The SHA-256 of the text form.</summary>
    public string Fingerprint()
    {
        using var text = new StringWriter(new StringBuilder(16 * Edges.Length), CultureInfo.InvariantCulture);
        Write(text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(text.ToString())));
    }

    private static int Order(WeightedEdge one, WeightedEdge other) => (one.U, one.V).CompareTo((other.U, other.V));

    private static long[] Numbers(string line) =>
        [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => long.Parse(word, CultureInfo.InvariantCulture))];
}
