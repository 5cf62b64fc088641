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

        var head = Numbers(lines.Current ?? throw new FormatException("The file is empty."), 2);
        var edges = new List<WeightedEdge>((int)Math.Clamp(head[1], 0, 1 << 24));
        while (lines.MoveNext())
        {
            var line = Numbers(lines.Current, 3);
            edges.Add(new WeightedEdge((int)Math.Min(line[0], line[1]), (int)Math.Max(line[0], line[1]), line[2]));
        }

        if (edges.Count != head[1])
        {
            throw new FormatException(FormattableString.Invariant($"The file says {head[1]} edges and has {edges.Count}."));
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

    private static long[] Numbers(string line, int count)
    {
        long[] numbers = [.. line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => long.Parse(word, CultureInfo.InvariantCulture))];
        return numbers.Length == count ? numbers : throw new FormatException(FormattableString.Invariant($"\"{line}\" has {numbers.Length} numbers where {count} belong."));
    }
}
