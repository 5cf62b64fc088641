namespace Counterpart.Matching.Sparse;

/// <summary>Solves one part of the graph with the edges chosen so far; and again after edges were added.</summary>
internal sealed class PartSolver
{
    /// <summary>How many outer vertices the search of one tree may look at before it leaves its root to the trees that grow together.</summary>
    private const int Patience = 250;

    private static readonly int RootsAtOnce = int.Parse(Environment.GetEnvironmentVariable("RB") ?? "256");

    private readonly Nest nest;
    private readonly List<int> spareBlossoms;
    private readonly HalfRings rings;
    private readonly HalfIntegralPhase halfIntegral;
    private ArcRows rows;
    private BlossomPhase? blossoms;
    private readonly Repair repair;
    private readonly List<WeightedEdge> added = [];

    public PartSolver(Part part, Nest nest, ArcRows rows, HalfRings rings)
    {
        (Part, this.nest, this.rows, this.rings) = (part, nest, rows, rings);
        spareBlossoms = SpareBlossoms();
        halfIntegral = new HalfIntegralPhase(nest, rows, rings);
        repair = new Repair(nest, rings, spareBlossoms);
    }

    public Part Part { get; }

    /// <summary>Whether edges were added that the prices did not cover, so that a phase has to be run again.</summary>
    public bool IsDisturbed => added.Count > 0;

    /// <summary>Adds an edge that exceeds its prices.</summary>
    public void Add(WeightedEdge edge)
    {
        rows.AddEdge(edge.U, edge.V, edge.Weight);
        added.Add(edge);
    }

    public void MakeHeadStart() => HeadStart.Make(nest, rows, Part);

    public void RunHalfIntegral()
    {
        MakeRoom();
        halfIntegral.Run(Part, Patience);
    }

    /// <summary>Makes pairs of the half rings, and goes on with other edges.</summary>
    public void TurnToBlossoms(ArcRows tightRows)
    {
        rows = tightRows;
        blossoms = new BlossomPhase(nest, rows, spareBlossoms);
        rings.OpenAll(Part, nest);
    }

    public void RunBlossoms(CancellationToken cancel)
    {
        MakeRoom();
        var roots = new List<int>();
        for (var vertex = Part.First; vertex < Part.End; vertex++)
        {
            if (nest.Mates[vertex] == MatchingResult.Alone && nest.Vertices[vertex].Offset > 0)
            {
                roots.Add(vertex);
            }

            if (roots.Count == RootsAtOnce || (vertex == Part.End - 1 && roots.Count > 0))
            {
                repair.AlignParity(roots);
                blossoms!.Run(roots, cancel);
                roots.Clear();
            }
        }
    }

    /// <summary>Gives the memory back.</summary>
    public void Release()
    {
        halfIntegral.Release();
        blossoms?.Release();
    }

    private void MakeRoom()
    {
        foreach (var edge in added)
        {
            repair.MakeRoomFor(edge);
        }

        added.Clear();
    }

    /// <summary>A part of k vertices never has more than (k - 1) / 2 blossoms; the numbers from n on are dealt out accordingly.</summary>
    private List<int> SpareBlossoms()
    {
        var spare = new List<int>();
        for (var number = Part.End / 2; number > Part.First / 2; number--)
        {
            spare.Add(nest.VertexCount + number - 1);
        }

        return spare;
    }
}
