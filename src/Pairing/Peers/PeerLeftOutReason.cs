namespace Counterpart.Pairing;

/// <summary>Why a nominee has no partner.</summary>
public enum PeerLeftOutReason
{
    /// <summary>The district has no neighbor in the table.</summary>
    NoNeighborDistrict = 0,

    /// <summary>No neighbor district has a nominee who said yes.</summary>
    NobodyThere = 1,

    /// <summary>Rules or ways too long leave nobody of the neighbors.</summary>
    RulesLeaveNobody = 2,

    /// <summary>Each possible partner has one already, and no better plan pairs more people.</summary>
    AllTaken = 3,
}
