using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>Rows of comma separated text straight to UTF-8. Made-up text has no commas or quotes, so nothing is quoted.</summary>
internal sealed class RowBytes
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private bool _begun;

    public ReadOnlyMemory<byte> Written => _bytes.WrittenMemory;

    public RowBytes Add(string text)
    {
        Separate();
        _bytes.Advance(Encoding.UTF8.GetBytes(text, _bytes.GetSpan(text.Length * 3)));
        return this;
    }

    public RowBytes Add(int number)
    {
        Separate();
        Utf8Formatter.TryFormat(number, _bytes.GetSpan(11), out var length);
        _bytes.Advance(length);
        return this;
    }

    public void EndRow()
    {
        _bytes.GetSpan(1)[0] = (byte)'\n';
        _bytes.Advance(1);
        _begun = false;
    }

    private void Separate()
    {
        if (_begun)
        {
            _bytes.GetSpan(1)[0] = (byte)',';
            _bytes.Advance(1);
        }

        _begun = true;
    }
}
