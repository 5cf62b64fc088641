namespace Counterpart.Pairing;

/// <summary>All groups of three that an odd number of people could have, and what each adds to a plan.</summary>
/// <remarks>A group takes three of the people, or one of them joins a held pair that may take a third person (two tied by an always rule, two a principal asks for, or two kept from before whom nobody has reviewed).</remarks>
internal sealed class GroupsOfThree
{
    private const int MostRemembered = 4_000_000;
    private const long NotAllowed = long.MinValue;

    private readonly PairBook book;
    private readonly PairGraph graph;
    private readonly IReadOnlyList<PlanGroup> held;
    private readonly Trios trios;
    private readonly long[] worths;
    private readonly bool[,] were;

    /// <param name="book">The facts.</param>
    /// <param name="graph">The people to be placed.</param>
    /// <param name="held">Groups that stand; those tied by an always rule, and kept ones that are only suggested, may take a third person.</param>
    /// <param name="remember">Whether each group will be asked for several times.</param>
    public GroupsOfThree(PairBook book, PairGraph graph, IReadOnlyList<PlanGroup> held, bool remember = false)
    {
        (this.book, this.graph, this.held) = (book, graph, held);
        trios = new Trios(book, graph.Vertices);
        were = Were();
        var n = (long)graph.Vertices.Count;
        worths = remember && n * (n - 1) * (n - 2) / 6 is var threes && threes <= MostRemembered ? new long[threes] : [];
        var next = 0;
        for (var c = 0; c < n && worths.Length > 0; c++)
        {
            for (var b = 0; b < c; b++)
            {
                for (var a = 0; a < b; a++)
                {
                    worths[next++] = WorkOut(a, b, c) ?? NotAllowed;
                }
            }
        }
    }

    /// <summary>Places of the held pairs that may take a third person.</summary>
    public static IEnumerable<int> Hosts(IReadOnlyList<PlanGroup> held) =>
        Enumerable.Range(0, held.Count).Where(i => held[i] is { Origin: GroupOrigin.AlwaysRule or GroupOrigin.Suggested, Members.Count: 2 });

    /// <summary>What three vertices, ascending, are worth together in the unit of the weights; null: not allowed.</summary>
    public long? Worth(int a, int b, int c)
    {
        if (worths.Length == 0)
        {
            return WorkOut(a, b, c);
        }

        var (x, y, z) = ((long)a, (long)b, (long)c);
        var worth = worths[(z * (z - 1) * (z - 2) / 6) + (y * (y - 1) / 2) + x];
        return worth == NotAllowed ? null : worth;
    }

    /// <summary>The held pair that gains most by a third person, and how much; null when none may take this one. The first of equals.</summary>
    public (int Host, long Gain)? BestHost(int vertex)
    {
        (int Host, long Gain)? best = null;
        var id = graph.Vertices[vertex];
        foreach (var host in Hosts(held).Where(host => ThirdPeople.MayJoin(book, id, held[host].Members)))
        {
            var gain = graph.Worth([.. held[host].Members, id]) - graph.Worth(held[host].Members);
            best = best is null || gain > best.Value.Gain ? (host, gain) : best;
        }

        return best;
    }

    public GroupOfThree Of(int a, int b, int c) =>
        new([.. new[] { graph.Vertices[a], graph.Vertices[b], graph.Vertices[c] }.Order(StringComparer.Ordinal)], [a, b, c], -1);

    public GroupOfThree Joining(int vertex, int host) =>
        new([.. held[host].Members.Append(graph.Vertices[vertex]).Order(StringComparer.Ordinal)], [vertex], host);

    private long? WorkOut(int a, int b, int c) => trios.MayBe(a, b, c)
        ? graph.Scale.Worth(trios.Covered(a, b, c), trios.Points(a, b, c), Kept(a, b) + Kept(a, c) + Kept(b, c))
        : null;

    private int Kept(int a, int b) => were[a, b] ? 1 : 0;

    private bool[,] Were()
    {
        var cells = new bool[graph.Vertices.Count, graph.Vertices.Count];
        for (var b = 0; b < graph.Vertices.Count; b++)
        {
            for (var a = 0; a < b; a++)
            {
                cells[a, b] = graph.Were(a, b);
            }
        }

        return cells;
    }
}
