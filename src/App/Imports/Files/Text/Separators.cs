namespace Counterpart.App.Imports.Files.Text;

/// <summary>Tells commas, semicolons and tabs apart by the first line that has any.</summary>
internal static class Separators
{
    /// <summary>The separator most used outside quotes in the header line; a comma when there is none.</summary>
    public static char Guess(ReadOnlySpan<char> head)
    {
        Span<int> counts = stackalloc int[3];
        var quoted = false;
        foreach (var letter in head)
        {
            quoted ^= letter == '"';
            if (quoted)
            {
                continue;
            }

            if (letter is '\n' or '\r' && counts.ContainsAnyExcept(0))
            {
                break;
            }

            var kind = ",;\t".IndexOf(letter, StringComparison.Ordinal);
            if (kind >= 0)
            {
                counts[kind]++;
            }
        }

        return counts[1] > counts[0] && counts[1] >= counts[2] ? ';' : counts[2] > counts[0] ? '\t' : ',';
    }

    /// <summary>Excel's own first line <c>sep=;</c>, which no spreadsheet shows as a row.</summary>
    public static char? Declared(ReadOnlySpan<char> head) =>
        head.Length > 4 && head.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && (head.Length == 5 || head[5] is '\r' or '\n')
            ? head[4] : null;
}
