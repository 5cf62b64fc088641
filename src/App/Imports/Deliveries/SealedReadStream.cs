namespace Counterpart.App.Imports.Deliveries;

/// <summary>Reads a sealed file as if it were in clear, one piece in memory at a time.</summary>
internal sealed class SealedReadStream(FileStream file, Func<PieceAt, ReadOnlyMemory<byte>> open) : Stream
{
    private readonly byte[] sealedPiece = new byte[SealedFile.SealedPiece];
    private ReadOnlyMemory<byte> piece;
    private int pieceIndex = -1;
    private long position;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length { get; } = SealedFile.LengthOf(file.Length);

    public override long Position
    {
        get => position;
        set => position = value >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A position is never negative");
    }

    public override int Read(Span<byte> buffer)
    {
        if (position >= Length || buffer.IsEmpty)
        {
            return 0;
        }

        Load((int)(position / SealedFile.Piece));
        var from = piece.Span[(int)(position % SealedFile.Piece)..];
        var count = Math.Min(from.Length, buffer.Length);
        from[..count].CopyTo(buffer);
        position += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => position + offset,
        _ => Length + offset,
    };

    public override void Flush()
    {
        // Nothing is ever written here.
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        file.Dispose();
        base.Dispose(disposing);
    }

    private void Load(int index)
    {
        if (index == pieceIndex)
        {
            return;
        }

        file.Position = (long)index * SealedFile.SealedPiece;
        var count = file.ReadAtLeast(sealedPiece, sealedPiece.Length, throwOnEndOfStream: false);
        piece = open(new(sealedPiece.AsMemory(0, count), index, file.Position == file.Length));
        pieceIndex = index;
    }
}
