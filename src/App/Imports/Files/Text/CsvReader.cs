namespace Counterpart.App.Imports.Files.Text;

/// <summary>
/// Reads rows of comma, semicolon or tab separated text (RFC 4180 quotes; CRLF, LF or CR) with one buffer and no allocation a row.
/// Cells are trimmed, and valid until the next <see cref="Read"/>.
/// </summary>
internal sealed class CsvReader(TextReader text, char separator, int bufferSize = 1 << 12) : IDisposable
{
    // A quoted cell or a row longer than this is a quotation mark that was never closed, not data.
    private const int MaxRowLength = 1 << 20;

    private char[] _buffer = new char[bufferSize];
    private int[] _starts = new int[32];
    private int[] _lengths = new int[32];
    private int _row;
    private int _at;
    private int _filled;
    private int _line = 1;
    private bool _ended;

    /// <summary>Number of the row as a spreadsheet shows it, empty lines counted, from 1.</summary>
    public int RowNumber { get; private set; }

    /// <summary>Line of the text on which the row begins, from 1.</summary>
    public int Line { get; private set; }

    public int Count { get; private set; }

    public FileRefusal? Refusal { get; private set; }

    public ReadOnlySpan<char> this[int cell] => _buffer.AsSpan(_row + _starts[cell], _lengths[cell]);

    public bool IsBlank
    {
        get
        {
            for (var cell = 0; cell < Count; cell++)
            {
                if (_lengths[cell] > 0)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>How long the cells of the row are.</summary>
    public ReadOnlySpan<int> Lengths => _lengths.AsSpan(0, Count);

    public bool Read()
    {
        _row = _at;
        Count = 0;
        Line = _line;
        if (Refusal is not null || (_at == _filled && !Refill()))
        {
            return false;
        }

        RowNumber++;
        while (ReadCell())
        {
        }

        return Refusal is null;
    }

    public void Dispose() => text.Dispose();

    /// <summary>Reads one cell and what ends it; true when another cell of the row follows.</summary>
    private bool ReadCell()
    {
        if (_at == _filled && !Refill())
        {
            Add(_at - _row, 0);
            return false;
        }

        if (_buffer[_at] == '"')
        {
            return ReadQuoted();
        }

        var start = _at - _row;
        var scanned = 0;
        while (true)
        {
            var from = _row + start + scanned;
            var found = _buffer.AsSpan(from, _filled - from).IndexOfAny(separator, '\n', '\r');
            if (found >= 0)
            {
                _at = from + found;
                Add(start, scanned + found);
                return EndCell();
            }

            scanned = _filled - _row - start;
            _at = _filled;
            if (!Refill())
            {
                Add(start, scanned);
                return false;
            }
        }
    }

    private bool ReadQuoted()
    {
        var openedOn = _line;
        var start = ++_at - _row;
        var length = 0;
        while (true)
        {
            var found = _buffer.AsSpan(_at, _filled - _at).IndexOf('"');
            var take = found < 0 ? _filled - _at : found;
            Keep(start, ref length, take);
            if (found < 0)
            {
                if (!Refill())
                {
                    return Unclosed(openedOn);
                }

                continue;
            }

            _at++;
            if ((_at == _filled && !Refill()) || _buffer[_at] != '"')
            {
                break;
            }

            Keep(start, ref length, 1);
        }

        Add(start, length);
        return AfterQuote(openedOn);
    }

    /// <summary>Moves the next characters of a quoted cell down over the quotation marks already taken out.</summary>
    private void Keep(int start, ref int length, int take)
    {
        var piece = _buffer.AsSpan(_at, take);
        _line += piece.Count('\n');
        piece.CopyTo(_buffer.AsSpan(_row + start + length));
        length += take;
        _at += take;
    }

    private bool AfterQuote(int openedOn)
    {
        while ((_at < _filled || Refill()) && _buffer[_at] == ' ')
        {
            _at++;
        }

        if (_at == _filled)
        {
            return false;
        }

        return _buffer[_at] == separator || _buffer[_at] is '\n' or '\r' ? EndCell() : Unclosed(openedOn);
    }

    /// <summary>Steps over the separator or the end of the line.</summary>
    private bool EndCell()
    {
        var end = _buffer[_at++];
        if (end == separator)
        {
            return Refusal is null;
        }

        _line++;
        if (end == '\r' && (_at < _filled || Refill()) && _buffer[_at] == '\n')
        {
            _at++;
        }

        return false;
    }

    private void Add(int start, int length)
    {
        var cell = _buffer.AsSpan(_row + start, length);
        if (length > 0 && !(CellText.IsPlainInk(cell[0]) && CellText.IsPlainInk(cell[^1])))
        {
            var clean = CellText.Clean(cell);
            start += clean.IsEmpty ? 0 : cell.IndexOf(clean[0]);
            length = clean.Length;
        }

        if (Count == _starts.Length)
        {
            Array.Resize(ref _starts, Count * 2);
            Array.Resize(ref _lengths, Count * 2);
        }

        _starts[Count] = start;
        _lengths[Count++] = length;
    }

    private bool Unclosed(int line)
    {
        Refusal = new(FileRefusalKind.Quotes,
            "A quotation mark (\") opens a cell here and is not closed where the cell ends.",
            "Take the mark out, or write it twice (\"\") inside a quoted cell, and send the file again.")
        { Line = line };
        return false;
    }

    /// <summary>Gets more text behind what is there, keeping the current row; false at the end of the text.</summary>
    private bool Refill()
    {
        if (_ended || Refusal is not null)
        {
            return false;
        }

        var kept = _filled - _row;
        if (kept > MaxRowLength)
        {
            Refusal = new(FileRefusalKind.NotATable, "This line is longer than a million letters.", "Export the sheet as CSV again.") { Line = Line };
            return false;
        }

        if (_row > 0)
        {
            _buffer.AsSpan(_row, kept).CopyTo(_buffer);
            _at -= _row;
            _filled = kept;
            _row = 0;
        }

        if (_filled == _buffer.Length)
        {
            Array.Resize(ref _buffer, _buffer.Length * 2);
        }

        var more = text.Read(_buffer, _filled, _buffer.Length - _filled);
        _filled += more;
        _ended = more == 0;
        return more > 0;
    }
}
