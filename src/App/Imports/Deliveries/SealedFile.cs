using System.Buffers.Binary;
using System.Security.Cryptography;
using Counterpart.App.Data;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>
/// A large file at rest: sealed piece by piece, so that it is written and read as a stream and can be sought in. Each piece carries the file's id, its place and whether it is the last:
/// pieces that were swapped, taken from another file or cut off do not open.
/// </summary>
public static class SealedFile
{
    public const int Piece = 1 << 18;
    private const int IdSize = 16;
    private const int Head = IdSize + 4 + 1;
    private const int SealSize = 29;
    public const int SealedPiece = Piece + Head + SealSize;

    /// <returns>Bytes written in clear, or null when there are more than the limit.</returns>
    public static async Task<long?> WriteAsync(Vault vault, Guid id, Stream from, SealedTarget target, CancellationToken cancel)
    {
        var (buffer, next) = (new byte[Head + Piece], new byte[Piece]);
        var (total, index) = (0L, 0);
        var count = await from.ReadAtLeastAsync(next, Piece, throwOnEndOfStream: false, cancel);
        do
        {
            var now = count;
            next.AsSpan(0, now).CopyTo(buffer.AsSpan(Head));
            target.Digest.AppendData(next, 0, now);
            total += now;
            if (total > target.MaxBytes)
            {
                return null;
            }

            count = now < Piece ? 0 : await from.ReadAtLeastAsync(next, Piece, throwOnEndOfStream: false, cancel);
            Mark(buffer, id, index++, isLast: count == 0);
            await target.Stream.WriteAsync(vault.SealBytes(Purpose.ImportFile, buffer.AsSpan(0, Head + now)), cancel);
        }
        while (count > 0);

        await target.Stream.FlushAsync(cancel);
        return total;
    }

    public static Stream Open(Vault vault, Guid id, string path) =>
        new SealedReadStream(new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, bufferSize: 1), sealedPiece => OpenPiece(vault, id, sealedPiece));

    internal static long LengthOf(long sealedLength) => sealedLength - ((sealedLength + SealedPiece - 1) / SealedPiece * (Head + SealSize));

    private static ReadOnlyMemory<byte> OpenPiece(Vault vault, Guid id, PieceAt at)
    {
        var plain = vault.OpenBytes(Purpose.ImportFile, at.Sealed.Span);
        Span<byte> expected = stackalloc byte[Head];
        Mark(expected, id, at.Index, at.IsLast);
        return expected.SequenceEqual(plain.AsSpan(0, Head)) ? plain.AsMemory(Head) : throw new CryptographicException("A piece of a sealed file is not where it was");
    }

    private static void Mark(Span<byte> head, Guid id, int index, bool isLast)
    {
        id.TryWriteBytes(head);
        BinaryPrimitives.WriteInt32LittleEndian(head[IdSize..], index);
        head[Head - 1] = isLast ? (byte)1 : (byte)0;
    }
}
