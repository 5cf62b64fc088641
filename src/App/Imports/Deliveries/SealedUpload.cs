namespace Counterpart.App.Imports.Deliveries;

/// <summary>A file that came in and lies sealed on disk under this id.</summary>
public sealed record SealedUpload(Guid Id, string Name, long Bytes, string Digest);
