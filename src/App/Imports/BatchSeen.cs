namespace Counterpart.App.Imports;

/// <summary>A batch as the form showed it.</summary>
public sealed record BatchSeen(Guid Id, int Version);
