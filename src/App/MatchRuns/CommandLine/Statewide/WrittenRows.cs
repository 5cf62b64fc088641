using Counterpart.App.Imports.Files.Text;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>Rows of pairs.csv and unmatched.csv by school, as they lie in the folder.</summary>
internal sealed class WrittenRows
{
    private readonly ILookup<string, string[]> _pairs;
    private readonly ILookup<string, string[]> _unmatched;
    private readonly bool _wholeRows;

    private WrittenRows(List<string[]> pairs, List<string[]> unmatched, bool wholeRows)
    {
        HasReasons = pairs.Count > 0 && pairs[0].Length > SchoolRows.PairsHeader(withReasons: false).Length;
        _pairs = pairs.Skip(1).ToLookup(row => row[0], StringComparer.Ordinal);
        _unmatched = unmatched.Skip(1).ToLookup(row => row[0], StringComparer.Ordinal);
        _wholeRows = wholeRows;
    }

    public bool HasReasons { get; }

    /// <summary>Every school either file names.</summary>
    public IEnumerable<string> Schools => _pairs.Select(school => school.Key).Union(_unmatched.Select(school => school.Key), StringComparer.Ordinal);

    /// <param name="folder">The folder of the run.</param>
    /// <param name="wholeRows">Whether rows of pairs are wanted whole, or only who is with whom.</param>
    public static WrittenRows Read(string folder, bool wholeRows) =>
        new(Rows(Path.Combine(folder, StateMatch.PairsFile)), Rows(Path.Combine(folder, StateMatch.UnmatchedFile)), wholeRows);

    public IEnumerable<string> PairsOf(string school) => _pairs[school].Select(row => Text(_wholeRows ? row : row[..Math.Min(row.Length, SchoolRows.MemberCells)]));

    public IEnumerable<string> UnmatchedOf(string school) => _unmatched[school].Select(row => Text(row));

    /// <summary>A row as one text, with what a spreadsheet would run guarded as in the file.</summary>
    public static string Text(string[] row) => string.Join('\n', row.Select(cell => CsvWriter.Guarded(cell)));

    private static List<string[]> Rows(string path)
    {
        using var reader = new CsvReader(new StreamReader(path), ',');
        var rows = new List<string[]>();
        while (reader.Read())
        {
            var row = new string[reader.Count];
            for (var cell = 0; cell < row.Length; cell++)
            {
                row[cell] = reader[cell].ToString();
            }

            rows.Add(row);
        }

        return rows;
    }
}
