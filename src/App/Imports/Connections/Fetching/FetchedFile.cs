using Counterpart.App.Imports.Deliveries;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>What a fetch brought of one kind, sealed on disk. Its digest is of the rows, so that the same rows are known again.</summary>
public sealed record FetchedFile(FileKind Kind, SealedUpload File);
