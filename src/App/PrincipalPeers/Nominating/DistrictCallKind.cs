namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What came of a conversation with a district.</summary>
public enum DistrictCallKind
{
    Talked,
    TakesPart,
    NotThisYear,
    Nominated,
    Changed,
    Withdrawn,

    /// <summary>A nominee's own answer that somebody passed on.</summary>
    Answered,
}
