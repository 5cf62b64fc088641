namespace Counterpart.App.Organizations.Bells;

/// <summary>Reads lines as they come out of a spreadsheet: name, from, to, days, grades, in this order unless a heading says another.</summary>
public static class PastedBells
{
    private const int Longest = 60;

    private static readonly string[][] headings =
    [
        ["period", "name", "label", "block", "bell", "class"],
        ["from", "start", "starts", "begin", "begins", "starttime", "begintime"],
        ["to", "end", "ends", "endtime"],
        ["days", "day", "dayofweek", "cycle"],
        ["grades", "grade", "for", "team", "who"],
    ];

    public static List<BellRow> Read(string? text)
    {
        var lines = (text ?? "").Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Cells).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var places = Places(lines[0]);
        var hasHeading = Array.Exists(places, p => p >= 0);
        return [.. lines.Skip(hasHeading ? 1 : 0).Take(BellRules.MostRows).Select(cells => Row(cells, hasHeading ? places : [0, 1, 2, 3, 4])).Where(r => !r.IsBlank)];
    }

    /// <summary>Tabs from a spreadsheet; else commas, of which those in quotation marks are part of a cell.</summary>
    private static string[] Cells(string line)
    {
        if (line.Contains('\t', StringComparison.Ordinal))
        {
            return [.. line.Split('\t').Select(c => c.Trim().Trim('"'))];
        }

        List<string> cells = [];
        var (start, quoted) = (0, false);
        for (var i = 0; i <= line.Length; i++)
        {
            if (i == line.Length || (line[i] == ',' && !quoted))
            {
                cells.Add(line[start..i].Trim().Trim('"'));
                start = i + 1;
            }
            else if (line[i] == '"')
            {
                quoted = !quoted;
            }
        }

        return [.. cells];
    }

    private static int[] Places(string[] cells)
    {
        var words = Array.ConvertAll(cells, c => string.Concat(c.Where(char.IsLetter)).ToLowerInvariant());
        var found = Array.ConvertAll(headings, names => Array.FindIndex(words, w => names.Contains(w, StringComparer.Ordinal)));
        return found[1] >= 0 && found[2] >= 0 ? found : [-1, -1, -1, -1, -1];
    }

    private static BellRow Row(string[] cells, int[] places) => new()
    {
        Label = Cell(cells, places[0]), From = Cell(cells, places[1]), To = Cell(cells, places[2]), Days = Cell(cells, places[3]), Grades = Cell(cells, places[4]),
    };

    private static string? Cell(string[] cells, int place) => place < 0 || place >= cells.Length ? null : cells[place].Length > Longest ? cells[place][..Longest] : cells[place];
}
