namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Collects the report of an export while it is read.</summary>
internal sealed class OneRosterFindings
{
    private const int MostKept = 200;

    private readonly List<string> _filesRead = [];
    private readonly List<string> _filesDropped = [];
    private readonly List<string> _columnsDropped = [];
    private readonly List<string> _notes = [];
    private readonly List<UnplacedRow> _unplaced = [];
    private int _unplacedCount;

    public int Students { get; set; }

    public int Guardians { get; set; }

    public int Inactive { get; set; }

    public void Read(string file, int rows) => _filesRead.Add($"{file} ({rows:N0} {(rows == 1 ? "row" : "rows")})");

    public void DropFile(string file, string why) => Keep(_filesDropped, $"{file} ({why})");

    public void DropColumn(string file, string header, string why) => Keep(_columnsDropped, $"{header} in {file} ({why})");

    public void Note(string words) => Keep(_notes, words);

    public void Unplaced(string file, int row, string what, string fix)
    {
        _unplacedCount++;
        if (_unplaced.Count < MostKept)
        {
            _unplaced.Add(new(file, row, what, fix));
        }
    }

    public OneRosterReport Report() => new()
    {
        FilesRead = _filesRead,
        FilesDropped = _filesDropped,
        ColumnsDropped = _columnsDropped,
        Notes = _notes,
        Unplaced = _unplaced,
        UnplacedCount = _unplacedCount,
        Students = Students,
        Guardians = Guardians,
        Inactive = Inactive,
    };

    private static void Keep(List<string> list, string words)
    {
        if (list.Count < MostKept && !list.Contains(words, StringComparer.Ordinal))
        {
            list.Add(words);
        }
    }
}
