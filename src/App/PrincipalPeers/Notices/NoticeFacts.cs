namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>Where a notice stands, in plain values.</summary>
public readonly record struct NoticeFacts(bool IsSent, bool HasAddress, bool IsContacted, bool IsConcernOpen, DateOnly? ConcernUntil, bool AllIntroduced);
