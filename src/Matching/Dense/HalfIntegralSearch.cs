using System.Numerics;

namespace Counterpart.Matching.Dense;

/// <summary>Phase 2: pairs who is still alone, with half pairs allowed: an odd cycle may share its pairs, half a pair for each edge.</summary>
/// <remarks>
/// <para><b>Answer.</b> Afterwards everybody is paired, settled alone at the price <see cref="Table{T}.Alone"/>, or on an odd cycle of used-up edges. School data leave no such cycle or one.</para>
/// <para><b>Method.</b> A stage grows the tree of one vertex, its shortest augmenting path in the sense of Dijkstra, exactly as the search with blossoms does, but
/// an odd cycle that closes ends the stage: the way from the root to the cycle is flipped and the cycle keeps half pairs. A stage that reaches such a cycle opens it.
/// The half-integral optimum is the linear assignment problem of the symmetric matrix (Balinski 1965); working on one side instead of two halves the work.</para>
/// <para><b>Cost.</b> O(n²) a stage, one row scan for each outer vertex.</para>
/// </remarks>
internal sealed class HalfIntegralSearch<T>(Table<T> table, Frontier<T> frontier)
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int None = -1;

    private int[] ring = [];
    private int[] entry = [];
    private int[] mark = [];
    private int outerCount;
    private int stage;
    private T time;
    private T endTime;
    private int endVertex;
    private int endOther;

    /// <summary>For a vertex on a cycle the next one on it, otherwise -1.</summary>
    public ReadOnlySpan<int> Ring => ring;

    public void Run(CancellationToken cancel)
    {
        Resize();
        for (var root = 0; root < table.Count; root++)
        {
            if (table.IsUnsettled(root) && ring[root] == None)
            {
                cancel.ThrowIfCancellationRequested();
                RunStage(root);
            }
        }
    }

    private void Resize()
    {
        if (ring.Length < table.Stride)
        {
            (ring, entry, mark) = (new int[table.Stride], new int[table.Stride], new int[table.Stride]);
            stage = 0;
        }

        ring.AsSpan(0, table.Count).Fill(None);
    }

    private void RunStage(int root)
    {
        frontier.Clear();
        (time, endTime, endVertex, outerCount) = (T.Zero, Table<T>.Never, None, 0);
        stage++;
        MakeOuter(root);
        while (frontier.NextTime < endTime)
        {
            time = frontier.NextTime;
            var reached = frontier.NextVertex;
            var mate = table.Mates[reached];
            if (mate == MatchingResult.Alone)
            {
                (endTime, endVertex, endOther) = (time, int.CreateTruncating(frontier.From[reached]), reached);
                break;
            }

            entry[reached] = int.CreateTruncating(frontier.From[reached]);
            table.Y[reached] -= time;
            frontier.Outside[reached] = Table<T>.Never;
            MakeOuter(mate);
        }

        End();
    }

    private void MakeOuter(int vertex)
    {
        var @base = table.Y[vertex] + time;
        table.Y[vertex] = @base;
        frontier.Outside[vertex] = Table<T>.Never;
        outerCount++;
        var doubled = frontier.Scan(vertex, @base);
        if (!table.PairsFirst && @base - table.Alone[vertex] < endTime)
        {
            (endTime, endVertex, endOther) = (@base - table.Alone[vertex], vertex, None);
        }

        if (outerCount > 1 && doubled >> 1 < endTime)
        {
            (endTime, endVertex, endOther) = (doubled >> 1, vertex, frontier.Meets(vertex, @base, doubled));
        }

        frontier.Outer[vertex] = @base;
    }

    private void End()
    {
        frontier.MovePrices(endVertex == None ? T.Zero : endTime);
        if (endVertex == None)
        {
            return; // Nobody else is there.
        }

        if (endOther == None)
        {
            FlipTo(endVertex);
            table.Mates[endVertex] = MatchingResult.Alone;
        }
        else if (frontier.Outer[endOther] != Table<T>.Never)
        {
            MakeRing(endVertex, endOther);
        }
        else
        {
            OpenRing(endOther);
            FlipTo(endVertex);
            table.Pair(endVertex, endOther);
        }
    }

    /// <summary>Pairs the vertices on the way from an outer vertex to the root the other way round, so that the outer vertex becomes free to be paired.</summary>
    private void FlipTo(int outer)
    {
        var inner = table.Mates[outer];
        while (inner != MatchingResult.Alone)
        {
            var above = entry[inner];
            var next = table.Mates[above];
            table.Pair(above, inner);
            inner = next;
        }
    }

    /// <summary>An edge between two outer vertices closes an odd cycle: the way down to it is flipped, its own pairs become half pairs.</summary>
    private void MakeRing(int one, int other)
    {
        var apex = LowestAbove(one, other);
        FlipTo(apex);
        table.Mates[apex] = MatchingResult.Alone;
        ring[one] = other;
        for (var outer = one; outer != apex;)
        {
            var inner = table.Mates[outer];
            var above = entry[inner];
            (ring[above], ring[inner]) = (inner, outer);
            table.Mates[outer] = table.Mates[inner] = MatchingResult.Alone;
            outer = above;
        }

        for (var outer = other; outer != apex;)
        {
            var inner = table.Mates[outer];
            var above = entry[inner];
            (ring[outer], ring[inner]) = (inner, above);
            table.Mates[outer] = table.Mates[inner] = MatchingResult.Alone;
            outer = above;
        }
    }

    private int LowestAbove(int one, int other)
    {
        for (var outer = one; ; outer = entry[table.Mates[outer]])
        {
            mark[outer] = stage;
            if (table.Mates[outer] == MatchingResult.Alone)
            {
                break;
            }
        }

        while (mark[other] != stage)
        {
            other = entry[table.Mates[other]];
        }

        return other;
    }

    /// <summary>Phase 3: on each cycle that is left the first vertex stays alone and the others are paired along it.</summary>
    public void OpenRings()
    {
        for (var vertex = 0; vertex < table.Count; vertex++)
        {
            OpenRing(vertex);
        }
    }

    /// <summary>Takes a vertex off its cycle, if it is on one; the others on it, an even number, are paired along it.</summary>
    private void OpenRing(int vertex)
    {
        if (ring[vertex] == None)
        {
            return;
        }

        for (var first = ring[vertex]; first != vertex;)
        {
            var second = ring[first];
            var next = ring[second];
            table.Pair(first, second);
            ring[first] = ring[second] = None;
            first = next;
        }

        ring[vertex] = None;
    }
}
