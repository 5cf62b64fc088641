using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>Shows that no other group of three is better, by bounds that are proved; shares nothing with <see cref="BestThree"/> but what a group is worth.</summary>
/// <remarks>
/// The prices of the stored answer rule out nearly all other groups. Of those left the most promising is solved and proved, its prices rule out more, and so on until none is
/// left or one is better. A search is never trusted here: only prices and barriers that <see cref="Certificate.Prove"/> accepts are used.
/// </remarks>
internal sealed class ThreeCheck
{
    private readonly PairGraph graph;
    private readonly GroupsOfThree threes;

    public ThreeCheck(PairGraph graph, GroupsOfThree threes)
    {
        (this.graph, this.threes) = (graph, threes);
    }

    /// <summary>How many groups had to be solved.</summary>
    public int Solved { get; private set; }

    /// <summary>The objection: another group is better, or a proof does not hold; null when the limit is the best there is.</summary>
    /// <param name="taken">The vertices that the stored answer is without.</param>
    /// <param name="found">The stored answer, proved, on the others.</param>
    /// <param name="limit">What the stored group of three and pairs are worth; <see cref="long.MinValue"/> when there is no such group and none may be possible.</param>
    public string? Objection(IReadOnlyCollection<int> taken, MatchingResult found, long limit)
    {
        var bound = new RestBound(graph.Graph, taken, Stays(taken), found);
        var left = Others(bound, limit);
        while (left.Count > 0)
        {
            var most = left.MaxBy(other => other.DoubledMost);
            left.Remove(most);
            var group = most.IsThree ? threes.Of(most.A, most.B, most.C) : threes.Joining(most.C, threes.BestHost(most.C)!.Value.Host);
            var rest = graph.Without(group.Taken);
            var result = MaximumWeightMatching.Find(rest.Graph, PairGraph.Options);
            Solved++;
            if (result.Certificate.Prove(rest.Graph, result) is { Holds: false } proof)
            {
                return proof.Objection;
            }

            if (2 * result.PairCount == rest.Vertices.Count && result.TotalWeight + most.Worth > limit)
            {
                return string.Join(", ", group.Members);
            }

            bound = new RestBound(graph.Graph, group.Taken, Stays(group.Taken), result);
            Narrow(left, bound, limit);
        }

        return null;
    }

    private static void Narrow(List<Other> left, RestBound bound, long limit)
    {
        var stay = 0;
        for (var i = 0; i < left.Count; i++)
        {
            var other = left[i];
            var most = Int128.Min(other.DoubledMost, other.IsThree ? bound.DoubledMost([other.A, other.B, other.C], other.Worth) : bound.DoubledMost([other.C], other.Worth));
            if (most > 2 * (Int128)limit)
            {
                left[stay++] = other with { DoubledMost = most };
            }
        }

        left.RemoveRange(stay, left.Count - stay);
    }

    private int[] Stays(IReadOnlyCollection<int> taken) => [.. Enumerable.Range(0, graph.Vertices.Count).Where(vertex => !taken.Contains(vertex))];

    private List<Other> Others(RestBound bound, long limit)
    {
        var others = new List<Other>();
        void Consider(int a, int b, int c, ReadOnlySpan<int> taken, long worth)
        {
            if (bound.HasPrices && bound.DoubledMostByPrices(taken, worth) <= 2 * (Int128)limit)
            {
                return;
            }

            var most = bound.DoubledMost(taken, worth);
            if (most > 2 * (Int128)limit)
            {
                others.Add(new Other(a, b, c, worth, most));
            }
        }

        for (var c = 0; c < graph.Vertices.Count; c++)
        {
            if (threes.BestHost(c) is var (_, gain))
            {
                Consider(-1, -1, c, [c], gain);
            }

            for (var b = 0; b < c; b++)
            {
                for (var a = 0; a < b; a++)
                {
                    if (threes.Worth(a, b, c) is { } worth)
                    {
                        Consider(a, b, c, [a, b, c], worth);
                    }
                }
            }
        }

        return others;
    }

    /// <summary>A group of three, or one person who joins a held pair, and what is known of it.</summary>
    private readonly record struct Other(int A, int B, int C, long Worth, Int128 DoubledMost)
    {
        public bool IsThree => A >= 0;
    }
}
