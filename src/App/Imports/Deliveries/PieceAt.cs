namespace Counterpart.App.Imports.Deliveries;

internal readonly record struct PieceAt(ReadOnlyMemory<byte> Sealed, int Index, bool IsLast);
