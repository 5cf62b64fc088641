namespace Counterpart.App.PrincipalPeers;

/// <summary>The state keeps two nominees apart. No reason is kept. The smaller id comes first.</summary>
public sealed class PeerRule
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long PeerYearId { get; init; }
    public required long FirstId { get; init; }
    public required long SecondId { get; init; }
    public required long SetById { get; init; }
}
