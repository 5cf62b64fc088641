namespace Counterpart.App.PrincipalPeers;

/// <summary>A row that people of several districts may share: who sees it is said in <see cref="PeerScope"/>, never by school.</summary>
public interface IPeerRow;
