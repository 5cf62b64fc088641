namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>The piece of a file that is being read: as long as the record that is not whole yet.</summary>
internal sealed class JsonBuffer(Stream stream)
{
    private byte[] _bytes = new byte[1 << 14];
    private int _filled;

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    public ReadOnlySpan<byte> Bytes => _bytes.AsSpan(0, _filled);

    public bool IsLast { get; private set; }

    /// <summary>Reads the first piece and passes over the mark of its encoding.</summary>
    public void Begin()
    {
        while (_filled < Mark.Length && !IsLast)
        {
            Fill();
        }

        if (Bytes.StartsWith(Mark))
        {
            Drop(Mark.Length);
        }
    }

    public void Fill()
    {
        if (_filled == _bytes.Length)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        var read = stream.Read(_bytes, _filled, _bytes.Length - _filled);
        _filled += read;
        IsLast = read == 0;
    }

    public void Drop(int consumed)
    {
        _filled -= consumed;
        Array.Copy(_bytes, consumed, _bytes, 0, _filled);
    }
}
