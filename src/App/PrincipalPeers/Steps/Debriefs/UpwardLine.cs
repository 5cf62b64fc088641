namespace Counterpart.App.PrincipalPeers.Steps.Debriefs;

/// <summary>A line that an administrator shared upward, as the state or the own director of schools reads it.</summary>
/// <param name="PersonId">Whose, for the audit of who looked.</param>
public sealed record UpwardLine(long PersonId, string Name, string School, string Line);
