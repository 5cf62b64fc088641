using System.Numerics;
using Counterpart.Matching.Proving;

namespace Counterpart.Matching.Dense;

/// <summary>What the search ended with, in the caller's vertices and in flat arrays that are used again.</summary>
internal sealed class DenseAnswer
{
    public int[] Mates { get; private set; } = [];

    /// <summary>Doubled price of each vertex; 0 for those not in play.</summary>
    public long[] DoubledDuals { get; private set; } = [];

    public long TotalWeight { get; private set; }

    /// <summary>How many vertices in play stay alone.</summary>
    public int AloneInPlay { get; private set; }

    private long[] setDuals = [];
    private int[] setStarts = [0];
    private int[] setVertices = [];
    private int setCount;
    private int memberCount;

    /// <summary>
    /// Takes the answer of the search. With one who stands for nobody, everybody's price is at least its price below zero; by so much all are lowered, and a set of all of them makes
    /// up for it. False when it went into a blossom that has a price, which no such set can replace (seldom: the question is solved again without it then).
    /// </summary>
    public bool Take<T>(DenseQuestion question, DenseSolver<T> solver)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        Begin(question);
        var (table, count) = (solver.Table, question.InPlayCount);
        var shift = table.Count > count && !question.Options.AsManyPairsFirst ? long.CreateTruncating(table.Y[count]) : 0;
        for (var i = 0; i < count; i++)
        {
            var mate = table.Mates[i];
            DoubledDuals[question.InPlay[i]] = long.CreateTruncating(table.Y[i]) + shift;
            SetMate(question, question.InPlay[i], mate == MatchingResult.Alone || mate == count ? MatchingResult.Alone : question.InPlay[mate]);
        }

        if (shift < 0 && count >= 3)
        {
            BeginSet(-2 * shift);
            for (var i = 0; i < count; i++)
            {
                AddToSet(question.InPlay[i]);
            }
        }

        return TakeSets(question, solver) && shift <= 0 && (table.Count == count || table.Mates[count] != MatchingResult.Alone);
    }

    /// <summary>Takes the answer of another search; vertex i there is the i-th in play here. Its prices count what the pairs gain over staying alone.</summary>
    public void Take(DenseQuestion question, MatchingResult result)
    {
        Begin(question);
        var inPlay = question.InPlay;
        for (var i = 0; i < question.InPlayCount; i++)
        {
            var mate = result.Mates[i];
            DoubledDuals[inPlay[i]] = result.Certificate.DoubledVertexDuals[i] + (2 * question.AloneValue(inPlay[i]));
            SetMate(question, inPlay[i], mate == MatchingResult.Alone ? mate : inPlay[mate]);
        }

        foreach (var set in result.Certificate.Blossoms)
        {
            BeginSet(set.DoubledDual);
            foreach (var vertex in set.Vertices)
            {
                AddToSet(inPlay[vertex]);
            }
        }
    }

    public MatrixClaim ToClaim(int vertexCount) => new()
    {
        Mates = Mates.AsSpan(0, vertexCount),
        TotalWeight = TotalWeight,
        DoubledDuals = DoubledDuals.AsSpan(0, vertexCount),
        SetDuals = setDuals.AsSpan(0, setCount),
        SetStarts = setStarts.AsSpan(0, setCount + 1),
        SetVertices = setVertices.AsSpan(0, memberCount),
    };

    public Certificate ToCertificate(int vertexCount, IReadOnlyList<int>? barrier)
    {
        var sets = Enumerable.Range(0, setCount)
            .Select(set => new OddSet(setDuals[set], setVertices[setStarts[set]..setStarts[set + 1]].Order().ToArray()))
            .OrderByDescending(set => set.Vertices.Count)
            .ThenBy(set => set.Vertices[0]);
        return new Certificate(DoubledDuals[..vertexCount], [.. sets], barrier);
    }

    private bool TakeSets<T>(DenseQuestion question, DenseSolver<T> solver)
        where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
    {
        var nest = solver.Tree.Nest;
        for (var blossom = nest.VertexCount; blossom < nest.NodeCount; blossom++)
        {
            if (nest.IsInUse(blossom) && solver.Tree.PriceOf(blossom) > T.Zero)
            {
                BeginSet(long.CreateTruncating(solver.Tree.PriceOf(blossom)));
                for (var vertex = nest.FirstVertex(blossom); vertex != Nest<T>.None; vertex = nest.NextVertex(blossom, vertex))
                {
                    if (vertex == question.InPlayCount)
                    {
                        return false;
                    }

                    AddToSet(question.InPlay[vertex]);
                }
            }
        }

        return true;
    }

    private void Begin(DenseQuestion question)
    {
        var n = question.Matrix.VertexCount;
        if (Mates.Length < n)
        {
            (Mates, DoubledDuals) = (new int[n], new long[n]);
            (setDuals, setStarts) = (new long[(n / 2) + 2], new int[(n / 2) + 3]);
        }

        (TotalWeight, AloneInPlay, setCount, memberCount) = (0, 0, 0, 0);
        for (var vertex = 0; vertex < n; vertex++)
        {
            if (question.SettledMate(vertex) is { } mate)
            {
                Mates[vertex] = mate;
                DoubledDuals[vertex] = 0;
                Count(question, vertex, mate);
            }
        }
    }

    private void SetMate(DenseQuestion question, int vertex, int mate)
    {
        Mates[vertex] = mate;
        AloneInPlay += mate == MatchingResult.Alone ? 1 : 0;
        Count(question, vertex, mate);
    }

    private void Count(DenseQuestion question, int vertex, int mate)
    {
        if (mate > vertex && question.Matrix.TryGet(vertex, mate, out var weight))
        {
            TotalWeight += weight;
        }
    }

    private void BeginSet(long dual)
    {
        setDuals[setCount] = dual;
        setStarts[setCount++] = memberCount;
        setStarts[setCount] = memberCount;
    }

    private void AddToSet(int vertex)
    {
        if (memberCount == setVertices.Length)
        {
            Array.Resize(ref setVertices, Math.Max(16, 2 * memberCount));
        }

        setVertices[memberCount++] = vertex;
        setStarts[setCount] = memberCount;
    }
}
