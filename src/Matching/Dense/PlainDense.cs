using System.Diagnostics;
using System.Globalization;
using System.Text;
using Counterpart.Matching.Search;

namespace Counterpart.Matching.Dense;

/// <summary>The same questions for the plain search: for weights beyond the reach of the fast one, and for the day its answer cannot be proved.</summary>
internal static class PlainDense
{
    /// <summary>Answers plainly. Returns the barrier with as many pairs first, otherwise null.</summary>
    public static int[]? Answer(DenseQuestion question, DenseAnswer answer, CancellationToken cancel)
    {
        var result = MaximumWeightMatching.FindPlainly(GainsOf(question), new MatchingOptions { AsManyPairsFirst = question.Options.AsManyPairsFirst }, cancel);
        answer.Take(question, result);
        return result.Certificate.Barrier is { } barrier ? [.. barrier.Select(vertex => question.InPlay[vertex])] : null;
    }

    /// <summary>The vertices that keep so many alone, or null when there could be more pairs.</summary>
    public static int[]? Barrier(DenseQuestion question, DenseAnswer answer)
    {
        var places = question.InPlay.AsSpan(0, question.InPlayCount);
        var mates = new int[places.Length];
        for (var i = 0; i < mates.Length; i++)
        {
            var mate = answer.Mates[places[i]];
            mates[i] = mate == MatchingResult.Alone ? mate : places.BinarySearch(mate);
        }

        try
        {
            return [.. BarrierSearch.Find(new SearchInput(GainsOf(question), asManyPairsFirst: true), mates).Select(vertex => question.InPlay[vertex])];
        }
        catch (UnreachableException)
        {
            return null;
        }
    }

    public static string Written(DenseQuestion question)
    {
        var edges = Allowed(question).ToList();
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# objective: {(question.Options.AsManyPairsFirst ? "maxcard" : "max")}\n");
        text.Append(CultureInfo.InvariantCulture, $"# in play: {string.Join(' ', question.InPlay.Take(question.InPlayCount))}\n");
        text.Append(CultureInfo.InvariantCulture, $"# alone: {string.Join(' ', question.Options.AloneValues ?? [])}\n");
        text.Append(CultureInfo.InvariantCulture, $"{question.Matrix.VertexCount} {edges.Count}\n");
        foreach (var (u, v, weight) in edges)
        {
            text.Append(CultureInfo.InvariantCulture, $"{question.InPlay[u]} {question.InPlay[v]} {weight}\n");
        }

        return text.ToString();
    }

    /// <summary>The vertices in play as a graph, weighed by what a pair gains over leaving both alone.</summary>
    private static WeightedGraph GainsOf(DenseQuestion question) =>
        new(question.InPlayCount, Allowed(question).Select(edge => edge with { Weight = edge.Weight - question.AloneValue(question.InPlay[edge.U]) - question.AloneValue(question.InPlay[edge.V]) }));

    private static IEnumerable<WeightedEdge> Allowed(DenseQuestion question)
    {
        var forbidden = question.Options.Forbidden.SelectMany(pair => new[] { (pair.U, pair.V), (pair.V, pair.U) }).ToHashSet();
        for (var i = 0; i < question.InPlayCount; i++)
        {
            for (var k = i + 1; k < question.InPlayCount; k++)
            {
                var (u, v) = (question.InPlay[i], question.InPlay[k]);
                if (question.Matrix.TryGet(u, v, out var weight) && !forbidden.Contains((u, v)))
                {
                    yield return new WeightedEdge(i, k, weight);
                }
            }
        }
    }
}
