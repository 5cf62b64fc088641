using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.Imports.Sources.Archives;

namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>A file of an export while it is read, row by row and once. Only columns that were asked for can be looked at.</summary>
internal sealed class OneRosterSheet : IDisposable
{
    private const int HeadLength = 1 << 13;
    private const int MostColumns = 500;

    private readonly CsvReader _reader;
    private Dictionary<string, int> _columns = [];

    private OneRosterSheet(string name, CsvReader reader)
    {
        Name = name;
        _reader = reader;
    }

    public string Name { get; }

    public IReadOnlyList<string> Header { get; private set; } = [];

    public OneRosterFileKind Kind { get; private set; }

    /// <summary>Row as a spreadsheet shows it.</summary>
    public int Row => _reader.RowNumber;

    public int RowsRead { get; private set; }

    public FileRefusal? Refusal => _reader.Refusal;

    /// <summary>The cell by our name of its column; empty when the file has no such column.</summary>
    public string this[string column] => Cell(At(column)).ToString();

    /// <summary>Reads the header; null for a file without one.</summary>
    public static OneRosterSheet? Open(ZipMember member)
    {
        char separator;
        using (var head = MixedText.Open(member.Open()))
        {
            var letters = new char[Math.Clamp(member.Length, 1, HeadLength)];
            var text = letters.AsSpan(0, head.ReadBlock(letters));
            if (text.Contains('\0'))
            {
                return null;
            }

            separator = Separators.Guess(text);
        }

        var sheet = new OneRosterSheet(member.Name, new CsvReader(MixedText.Open(member.Open()), separator, (int)Math.Clamp(member.Length, 1 << 8, 1 << 14)));
        if (sheet.ReadHeader())
        {
            return sheet;
        }

        sheet.Dispose();
        return null;
    }

    public bool Has(string column) => _columns.ContainsKey(column);

    /// <summary>Index of a column by our name, or -1.</summary>
    public int At(string column) => _columns.GetValueOrDefault(column, -1);

    public bool Uses(int at) => _columns.ContainsValue(at);

    public ReadOnlySpan<char> Cell(int at) => at >= 0 && at < _reader.Count ? _reader[at] : [];

    public void ReadAs(OneRosterFileKind kind)
    {
        Kind = kind;
        _columns = OneRosterColumns.Find(kind, Header);
    }

    /// <summary>The next row with anything in it. A second header row is passed over.</summary>
    public bool Read()
    {
        while (_reader.Read())
        {
            if (!_reader.IsBlank && !IsHeaderAgain())
            {
                RowsRead++;
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private bool ReadHeader()
    {
        while (_reader.Read())
        {
            if (!_reader.IsBlank)
            {
                Header = [.. Enumerable.Range(0, Math.Min(_reader.Count, MostColumns)).Select(at => _reader[at].ToString())];
                return true;
            }
        }

        return false;
    }

    private bool IsHeaderAgain()
    {
        for (var at = 0; at < Math.Min(Header.Count, _reader.Count); at++)
        {
            if (!_reader[at].Equals(Header[at], StringComparison.OrdinalIgnoreCase))
            {
                return false;
            }
        }

        return _reader.Count > 0;
    }
}
