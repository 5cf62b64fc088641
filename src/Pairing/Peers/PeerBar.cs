namespace Counterpart.Pairing;

/// <summary>Why two nominees may not be partners.</summary>
public enum PeerBar
{
    /// <summary>They may.</summary>
    None = 0,

    /// <summary>Both are of one district.</summary>
    SameDistrict = 1,

    /// <summary>Their districts are no neighbors.</summary>
    NoNeighbors = 2,

    /// <summary>A rule keeps them apart.</summary>
    Apart = 3,

    /// <summary>One supervises the other.</summary>
    Supervisor = 4,

    /// <summary>Farther than one of them travels.</summary>
    TooFar = 5,
}
