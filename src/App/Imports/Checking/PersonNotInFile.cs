namespace Counterpart.App.Imports.Checking;

/// <summary>A teacher of the school whom a roster does not mention. Nothing happens to them unless somebody ticks it.</summary>
public sealed record PersonNotInFile(Guid PublicId, string Name, string Work);
