using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.EdFi.Reading;

/// <summary>Collects the report of an Ed-Fi source while it is read.</summary>
internal sealed class EdFiFindings
{
    private const int MostKept = 200;

    private readonly List<string> _read = [];
    private readonly List<string> _dropped = [];
    private readonly List<string> _notes = [];
    private readonly List<string> _unplaced = [];
    private readonly SortedDictionary<string, int> _tallies = new(StringComparer.Ordinal);
    private int _unplacedCount;

    public void Read(string file, int records) => Keep(_read, $"{file} ({Words.Count(records, "record")})");

    public void DropFile(string file, string why) => Keep(_dropped, $"{file} ({why})");

    public void Note(string words) => Keep(_notes, words);

    /// <summary>Counts what would be the same sentence a thousand times.</summary>
    public void Count(string what) => _tallies[what] = _tallies.GetValueOrDefault(what) + 1;

    public void Unplaced(RecordPlace place, string what, string fix)
    {
        _unplacedCount++;
        if (_unplaced.Count < MostKept)
        {
            _unplaced.Add(string.Create(CultureInfo.InvariantCulture, $"{place.File}, record {place.Number}: {what}. {fix}"));
        }
    }

    public EdFiReport Report() => new()
    {
        FilesRead = _read,
        FilesDropped = _dropped,
        Notes = [.. _notes, .. _tallies.Select(t => string.Create(CultureInfo.InvariantCulture, $"{t.Key}: {t.Value:N0}."))],
        Unplaced = _unplaced,
        UnplacedCount = _unplacedCount,
    };

    private static void Keep(List<string> list, string words)
    {
        if (list.Count < MostKept && !list.Contains(words, StringComparer.Ordinal))
        {
            list.Add(words);
        }
    }
}
