using System.Diagnostics;

namespace Counterpart.Matching.Search;

/// <summary>Given a matching with as many pairs as possible, finds the vertices that witness it (see <see cref="Certificate.Barrier"/>).</summary>
/// <remarks>
/// <para><b>Answer.</b> The vertices next to, but not in, the set of vertices that some largest matching leaves alone. Without them each component
/// of that set is odd, and there are as many more such components as vertices left alone. Empty when at most one vertex is left alone.</para>
/// <para><b>Cost.</b> O(n + m) steps, each with one look-up in a union-find forest; no recursion.</para>
/// <para><b>Method.</b> All vertices that are alone grow trees together over all edges, whatever they weigh; an odd cycle is merged by union-find.
/// Since no two trees can meet (that would be one more pair), what is inner at the end is the barrier (Gallai 1964, Edmonds 1965).</para>
/// </remarks>
internal sealed class BarrierSearch
{
    private readonly SearchInput input;
    private readonly int[] mates;
    private readonly Side[] sides;
    private readonly int[] above;
    private readonly int[] leader;
    private readonly long[] visits;
    private readonly Queue<int> outer = new();
    private long visit;

    private BarrierSearch(SearchInput input, int[] mates)
    {
        this.input = input;
        this.mates = mates;
        sides = new Side[mates.Length];
        above = new int[mates.Length];
        leader = new int[mates.Length];
        visits = new long[mates.Length];
    }

    /// <summary>Finds the barrier, ascending.</summary>
    /// <exception cref="UnreachableException">The matching has not as many pairs as possible; only a bug in the search leads here.</exception>
    public static int[] Find(SearchInput input, int[] mates)
    {
        var alone = mates.AsSpan().Count(MatchingResult.Alone);
        return alone <= 1 ? [] : new BarrierSearch(input, mates).Run();
    }

    /// <summary>The same for a search that has no such input at hand; it is made only when it is needed.</summary>
    public static int[] Find(WeightedGraph graph, int[] mates)
    {
        var alone = mates.AsSpan().Count(MatchingResult.Alone);
        return alone <= 1 ? [] : Find(new SearchInput(graph, asManyPairsFirst: true), mates);
    }

    private int[] Run()
    {
        for (var vertex = 0; vertex < mates.Length; vertex++)
        {
            leader[vertex] = vertex;
            if (mates[vertex] == MatchingResult.Alone)
            {
                MakeOuter(vertex);
            }
        }

        while (outer.TryDequeue(out var vertex))
        {
            foreach (var neighbor in input.NeighborsOf(vertex))
            {
                LookAt(vertex, neighbor);
            }
        }

        var barrier = new List<int>();
        for (var vertex = 0; vertex < sides.Length; vertex++)
        {
            if (sides[vertex] == Side.Inner)
            {
                barrier.Add(vertex);
            }
        }

        return [.. barrier];
    }

    private void LookAt(int vertex, int neighbor)
    {
        if (sides[neighbor] == Side.None)
        {
            sides[neighbor] = Side.Inner;
            above[neighbor] = vertex;
            MakeOuter(mates[neighbor]);
        }
        else if (sides[neighbor] == Side.Outer && Leader(vertex) != Leader(neighbor))
        {
            var apex = LowestAbove(Leader(vertex), Leader(neighbor));
            MergeUp(vertex, apex);
            MergeUp(neighbor, apex);
        }
    }

    private void MakeOuter(int vertex)
    {
        sides[vertex] = Side.Outer;
        outer.Enqueue(vertex);
    }

    /// <summary>Merges the way from an outer vertex up to <paramref name="apex"/>, a leader, into the apex's set; the inner vertices on it become outer.</summary>
    private void MergeUp(int vertex, int apex)
    {
        for (var node = Leader(vertex); node != apex;)
        {
            var inner = mates[node];
            leader[node] = apex;
            leader[inner] = apex;
            MakeOuter(inner);
            node = Leader(above[inner]);
        }
    }

    private int LowestAbove(int one, int other)
    {
        visit++;
        while (one != MatchingResult.Alone || other != MatchingResult.Alone)
        {
            if (one != MatchingResult.Alone)
            {
                if (visits[one] == visit)
                {
                    return one;
                }

                visits[one] = visit;
                var mate = mates[one];
                one = mate == MatchingResult.Alone ? MatchingResult.Alone : Leader(above[mate]);
            }

            (one, other) = (other, one);
        }

        throw new UnreachableException("Two trees of a largest matching met.");
    }

    private int Leader(int vertex)
    {
        while (leader[vertex] != vertex)
        {
            leader[vertex] = leader[leader[vertex]];
            vertex = leader[vertex];
        }

        return vertex;
    }
}
