using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The best plan of an odd number with one pair forced, for every other partner of one person: the forced pair takes a third person, or three others come together.</summary>
/// <remarks>
/// Exact by bounds. The prices of one answer about everybody but the person bound all groups of three beside all forced pairs at once; sorted by that bound only the first
/// few are looked at, each solved, until the bound of the next is not above the best solved. Cost: the worth of all groups of three, one sort, and some solves for each partner.
/// </remarks>
internal sealed class ForcedThrees
{
    private static readonly DenseOptions PairsFirst = new() { AsManyPairsFirst = true };

    private readonly PairBook book;
    private readonly PairGraph graph;
    private readonly int self;
    private readonly WeightMatrix matrix;
    private readonly DenseWorkspace workspace = new();
    private readonly List<Three> threes = [];
    private readonly int[] stays;
    private RestBound? bound;

    public ForcedThrees(PairBook book, PairGraph graph, int self)
    {
        (this.book, this.graph, this.self) = (book, graph, self);
        matrix = WeightMatrix.From(graph.Graph);
        stays = [.. Enumerable.Range(0, graph.Vertices.Count).Where(vertex => vertex != self)];
    }

    /// <summary>Finds the bounds; false when everybody but the person cannot be paired, and there are none.</summary>
    public bool CanTell(CancellationToken cancel)
    {
        var others = graph.Without([self]);
        bound = new RestBound(graph.Graph, [self], stays, MaximumWeightMatching.Find(others.Graph, PairGraph.Options, cancel));
        if (!bound.HasPrices)
        {
            return false;
        }

        var groups = new GroupsOfThree(book, graph, []);
        for (var c = 0; c < graph.Vertices.Count; c++)
        {
            for (var b = 0; b < c && c != self; b++)
            {
                for (var a = 0; a < b && b != self; a++)
                {
                    if (a != self && groups.Worth(a, b, c) is { } worth)
                    {
                        threes.Add(new Three(a, b, c, worth, bound.DoubledMostByPrices([a, b, c, self], worth)));
                    }
                }
            }
        }

        threes.Sort((one, other) => other.DoubledMost.CompareTo(one.DoubledMost));
        return true;
    }

    /// <summary>The worth of the best plan in which the person is with another and one group of three gives everybody a place; null when there is none.</summary>
    public long? Best(int other, CancellationToken cancel)
    {
        long? best = null;
        foreach (var (third, worth, _) in Joining(other))
        {
            best = Better(best, worth, [self, other, third], cancel);
        }

        var pair = graph.Worth([graph.Vertices[self], graph.Vertices[other]]);
        var forced = bound!.DoubledMostByPrices([other], pair) - bound.DoubledMostByPrices([], 0);
        foreach (var three in threes)
        {
            if (three.DoubledMost + forced <= 2 * (Int128)(best ?? long.MinValue))
            {
                break;
            }

            if (three.A != other && three.B != other && three.C != other)
            {
                best = Better(best, pair + three.Worth, [self, other, three.A, three.B, three.C], cancel);
            }
        }

        return best;
    }

    private IEnumerable<(int Third, long Worth, Int128 DoubledMost)> Joining(int other)
    {
        string[] pair = [graph.Vertices[self], graph.Vertices[other]];
        return stays.Where(third => third != other && ThirdPeople.MayJoin(book, graph.Vertices[third], pair))
            .Select(third => (Third: third, Worth: graph.Worth([.. pair, graph.Vertices[third]])))
            .Select(join => (join.Third, join.Worth, DoubledMost: bound!.DoubledMost([self, other, join.Third], join.Worth)))
            .OrderByDescending(join => join.DoubledMost);
    }

    /// <summary>The better of the best so far and these people out of the way with the best pairs of the rest, which is solved only when its bound is above the best.</summary>
    private long? Better(long? best, long worth, int[] taken, CancellationToken cancel)
    {
        if (bound!.DoubledMost(taken, worth) <= 2 * (Int128)(best ?? long.MinValue))
        {
            return best;
        }

        DenseMatching.Find(matrix, PairsFirst with { LeftOut = taken }, workspace, cancel);
        var pairsEverybody = workspace.Mates[..matrix.VertexCount].Count(MatchingResult.Alone) == taken.Length;
        return pairsEverybody && (best is null || workspace.TotalWeight + worth > best) ? workspace.TotalWeight + worth : best;
    }

    private readonly record struct Three(int A, int B, int C, long Worth, Int128 DoubledMost);
}
