using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The best plan of an odd number with one pair forced, for every other partner of one person: the forced pair takes a third person, or three others come together.</summary>
/// <remarks>
/// Exact by bounds. The prices of one answer about everybody but the person bound all groups of three beside all forced pairs at once; sorted by that bound only the first
/// few are looked at, each solved, until the bound of the next is not above the best solved. Cost: the worth of all groups of three, one sort, and some solves for each partner.
/// </remarks>
internal sealed class ForcedThrees
{
    private static readonly MatchingOptions PairsFirst = new() { AsManyPairsFirst = true };

    private readonly PairBook book;
    private readonly PairGraph graph;
    private readonly int self;
    private readonly WeightMatrix matrix;
    private readonly DenseWorkspace workspace = new();
    private readonly List<Three> threes = [];
    private readonly int[] stays;
    private readonly List<RestBound> barriers = [];
    private RestBound? bound;

    public ForcedThrees(PairBook book, PairGraph graph, int self)
    {
        (this.book, this.graph, this.self) = (book, graph, self);
        matrix = WeightMatrix.From(graph.Graph);
        stays = [.. Enumerable.Range(0, graph.Vertices.Count).Where(vertex => vertex != self)];
    }

    /// <summary>Whether there were bounds; known after <see cref="Best"/>.</summary>
    public bool CanTell => bound?.HasPrices == true;

    /// <summary>For each other partner the worth of the best plan in which the two are together and one group of three gives everybody a place; those without such a plan are missing.</summary>
    /// <returns>Nothing at all when everybody but the person cannot be paired: then there are no bounds.</returns>
    public Dictionary<int, long> Best(List<int> others, CancellationToken cancel)
    {
        var rest = graph.Without([self]);
        bound = new RestBound(graph.Graph, [self], stays, MaximumWeightMatching.Find(rest.Graph, PairGraph.Options, cancel));
        if (!bound.HasPrices)
        {
            return [];
        }

        var joined = others.ToDictionary(other => other, other => BestJoined(other, cancel));
        Collect(others.Min(other => joined[other] is { } best ? (2 * (Int128)best) - DoubledForced(other) : Int128.MinValue));
        var found = new Dictionary<int, long>();
        foreach (var other in others)
        {
            if (BestApart(other, joined[other], cancel) is { } best)
            {
                found.Add(other, best);
            }
        }

        return found;
    }

    /// <summary>All groups of three that could beat what is known for some forced pair, the most promising first.</summary>
    private void Collect(Int128 limit)
    {
        var groups = new GroupsOfThree(book, graph, []);
        for (var c = 0; c < graph.Vertices.Count; c++)
        {
            for (var b = 0; b < c && c != self; b++)
            {
                for (var a = 0; a < b && b != self; a++)
                {
                    if (a != self && groups.Worth(a, b, c) is { } worth && bound!.DoubledMostByPrices([a, b, c, self], worth) is var most && most > limit)
                    {
                        threes.Add(new Three(a, b, c, worth, most));
                    }
                }
            }
        }

        threes.Sort((one, other) => other.DoubledMost.CompareTo(one.DoubledMost));
    }

    private long WorthOfPair(int other) => graph.Worth([graph.Vertices[self], graph.Vertices[other]]);

    /// <summary>What the forced pair adds to the bound of a group of three beside it.</summary>
    private Int128 DoubledForced(int other) => bound!.DoubledMostByPrices([other], WorthOfPair(other)) - bound.DoubledMostByPrices([], 0);

    /// <summary>The forced pair takes a third person.</summary>
    private long? BestJoined(int other, CancellationToken cancel)
    {
        long? best = null;
        foreach (var (third, worth, _) in Joining(other))
        {
            best = Better(best, worth, [self, other, third], cancel);
        }

        return best;
    }

    /// <summary>Three others come together.</summary>
    private long? BestApart(int other, long? best, CancellationToken cancel)
    {
        var (pair, forced) = (WorthOfPair(other), DoubledForced(other));
        foreach (var three in threes)
        {
            if (best is not null && three.DoubledMost + forced <= 2 * (Int128)best)
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
        if ((best is not null && bound!.DoubledMost(taken, worth) <= 2 * (Int128)best) || barriers.Exists(barrier => barrier.DoubledMost(taken, worth) == Int128.MinValue))
        {
            return best;
        }

        DenseMatching.Find(matrix, PairsFirst with { LeftOut = taken }, workspace, cancel);
        if (workspace.Mates[..matrix.VertexCount].Count(MatchingResult.Alone) == taken.Length)
        {
            return best is null || workspace.TotalWeight + worth > best ? workspace.TotalWeight + worth : best;
        }

        // Why these leave somebody alone rules out most others that would.
        var rest = MaximumWeightMatching.Find(graph.Without(taken).Graph, PairGraph.Options, cancel);
        barriers.Add(new RestBound(graph.Graph, taken, [.. Enumerable.Range(0, matrix.VertexCount).Except(taken)], rest));
        return best;
    }

    private readonly record struct Three(int A, int B, int C, long Worth, Int128 DoubledMost);
}
