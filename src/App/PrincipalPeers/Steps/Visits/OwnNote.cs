namespace Counterpart.App.PrincipalPeers.Steps.Visits;

/// <summary>What the reader wrote about a visit.</summary>
/// <param name="Cover">Who covers at home.</param>
/// <param name="Version">0 before the first save.</param>
public sealed record OwnNote(VisitNoteText Text, string Cover, bool IsShared, int Version);
