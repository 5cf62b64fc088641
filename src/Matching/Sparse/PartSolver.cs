using System.Runtime.InteropServices;

namespace Counterpart.Matching.Sparse;

/// <summary>Solves one part of the graph with the edges chosen so far; and again after edges were added.</summary>
internal sealed class PartSolver
{
    /// <summary>How many outer vertices the search of one tree may look at before it leaves its root to the trees that grow together.</summary>
    private const int Patience = 1500;

    /// <summary>The same for a tree with blossoms. A tree alone stays small and in the cache when another vertex to be paired is near; if not, all trees had better grow together.</summary>
    private const int TreePatience = 50;

    private readonly Nest nest;
    private readonly List<int> spareBlossoms;
    private readonly HalfRings rings;
    private readonly Watch watch;
    private readonly HalfIntegralPhase halfIntegral;
    private readonly Repair repair;
    private readonly List<WeightedEdge> added = [];
    private ArcRows rows;
    private BlossomPhase? blossoms;

    public PartSolver(Part part, SharedState shared)
    {
        Part = part;
        (nest, rows, rings, watch) = (shared.Nest, shared.Question.Rows, shared.Rings, shared.Watch);
        spareBlossoms = SpareBlossoms();
        halfIntegral = new HalfIntegralPhase(nest, rows, rings, watch);
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
        blossoms = new BlossomPhase(nest, rows, spareBlossoms, watch);
        rings.OpenAll(Part, nest);
    }

    public void RunBlossoms()
    {
        MakeRoom();
        var roots = new List<int>();
        for (var vertex = Part.First; vertex < Part.End; vertex++)
        {
            if (nest.Mates[vertex] == MatchingResult.Alone && nest.Vertices[vertex].Offset > 0)
            {
                roots.Add(vertex);
            }
        }

        watch.LookUp(MatchingPhase.Blossoms, roots.Count);
        foreach (var root in roots)
        {
            if (nest.Mates[root] == MatchingResult.Alone)
            {
                blossoms!.Run([root], TreePatience);
            }
        }

        roots.RemoveAll(root => nest.Mates[root] != MatchingResult.Alone || nest.Vertices[root].Offset == 0);
        repair.AlignParity(roots);
        blossoms!.Run(CollectionsMarshal.AsSpan(roots), int.MaxValue);
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
