using Counterpart.App.Imports.Files;

namespace Counterpart.App.PrincipalPeers.CommandLine;

/// <summary>One row of a file by the names of its columns. What cannot be read is told with its row.</summary>
internal sealed class PeerRow(TableRows row, Dictionary<string, int> at, Action<string> tell)
{
    public string this[string column] => at.TryGetValue(column, out var place) && place < row.Count ? row[place].ToString().Trim() : "";

    public string[] Several(string column) => this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    public string Needed(string column)
    {
        if (this[column].Length == 0)
        {
            tell($"row {row.Row}: {column} is empty");
        }

        return this[column];
    }

    /// <summary>The first of these columns that has a cell here; the first of all when none has.</summary>
    public string Named(params string[] columns) => Array.Find(columns, c => this[c].Length > 0) ?? columns[0];

    public string NeededOf(params string[] columns) => Needed(Named(columns));

    /// <summary>A number of at least 0, times so much; null for an empty cell.</summary>
    public int? Number(string column, int times, int most)
    {
        var text = this[column];
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint, System.Globalization.CultureInfo.InvariantCulture, out var number) && number <= most)
        {
            return (int)decimal.Round(number * times);
        }

        tell($"row {row.Row}: {column} is \"{text}\"; it must be a number from 0 to {most}");
        return null;
    }

    public DateOnly[] Days(string column)
    {
        List<DateOnly> days = [];
        foreach (var text in Several(column))
        {
            if (DateOnly.TryParse(text, System.Globalization.CultureInfo.InvariantCulture, out var day))
            {
                days.Add(day);
            }
            else
            {
                tell($"row {row.Row}: \"{text}\" in {column} is no day like 2026-10-14");
            }
        }

        return [.. days];
    }

    public T OneOf<T>(string column, params ReadOnlySpan<(string Word, T Value)> known)
        where T : struct
    {
        foreach (var (word, value) in known)
        {
            if (string.Equals(word, this[column], StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        if (this[column].Length > 0)
        {
            tell($"row {row.Row}: {column} does not know \"{this[column]}\"");
        }

        return default;
    }
}
