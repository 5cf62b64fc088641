namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>What every page about notices needs.</summary>
public sealed record NoticePages(FindPeerYear Years, ReadNotices Read);
