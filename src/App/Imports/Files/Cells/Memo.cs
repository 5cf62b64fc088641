namespace Counterpart.App.Imports.Files.Cells;

/// <summary>
/// Parses each different text of a column once. A state's file of millions of rows has a few hundred dates, a few dozen scores and some
/// thousand people; looking a cell up is all that is left to do a row.
/// </summary>
internal sealed class Memo<T>
{
    private readonly Func<string, Parsed<T>> _parse;
    private readonly Dictionary<string, Parsed<T>> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Parsed<T>>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private string? _lastText;
    private Parsed<T> _last = new();

    public Memo(Func<string, Parsed<T>> parse)
    {
        _parse = parse;
        _lookup = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Parsed<T> this[ReadOnlySpan<char> cell]
    {
        get
        {
            if (_lastText is not null && cell.SequenceEqual(_lastText))
            {
                return _last;
            }

            if (_lookup.TryGetValue(cell, out var text, out var parsed))
            {
                (_lastText, _last) = (text, parsed);
            }
            else
            {
                _lastText = cell.ToString();
                _known[_lastText] = _last = _parse(_lastText);
            }

            return _last;
        }
    }
}
