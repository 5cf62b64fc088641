using System.Text;

namespace Counterpart.App.Imports.Files;

/// <summary>Small tools for text that came out of a spreadsheet.</summary>
internal static class CellText
{
    /// <summary>Length of a social security number as it is written.</summary>
    public const int SocialSecurityLength = 11;

    private const char NoBreakSpace = '\u00A0';
    private const char ZeroWidthSpace = '\u200B';
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Without white space and invisible marks at either end.</summary>
    public static ReadOnlySpan<char> Clean(ReadOnlySpan<char> cell)
    {
        var start = 0;
        while (start < cell.Length && !IsInk(cell[start]))
        {
            start++;
        }

        var end = cell.Length;
        while (end > start && !IsInk(cell[end - 1]))
        {
            end--;
        }

        return cell[start..end];
    }

    /// <summary>A visible ASCII character: the usual case, told apart fast.</summary>
    public static bool IsPlainInk(char letter) => letter is > ' ' and < '\u007F';

    /// <summary>Letters and digits only, lower case: what two spellings of a name have in common.</summary>
    public static string Key(ReadOnlySpan<char> text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsLetterOrDigit(letter))
            {
                key.Append(char.ToLowerInvariant(letter));
            }
            else if (letter == '&')
            {
                key.Append("and");
            }
        }

        return key.ToString();
    }

    /// <summary>The words of a column name in lower case: "LOE_Score", "LoeScore" and "LOE score" are the same two words.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var letter = text[i];
            var begins = word.Length > 0 && char.IsUpper(letter)
                && (char.IsLower(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
            if (begins || !char.IsLetterOrDigit(letter))
            {
                Close();
            }

            if (char.IsLetterOrDigit(letter))
            {
                word.Append(char.ToLowerInvariant(letter));
            }
        }

        Close();
        return words;

        void Close()
        {
            if (word.Length > 0)
            {
                words.Add(word.ToString());
                word.Clear();
            }
        }
    }

    /// <summary>123-45-6789 or 123 45 6789.</summary>
    public static bool IsSocialSecurityNumber(ReadOnlySpan<char> cell)
    {
        if (cell.Length != SocialSecurityLength || cell[3] != cell[6] || cell[3] is not ('-' or ' '))
        {
            return false;
        }

        return !cell[..3].ContainsAnyExceptInRange('0', '9') && !cell[4..6].ContainsAnyExceptInRange('0', '9')
            && !cell[7..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Letters to change, add or take out to make one text of the other.</summary>
    public static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = corner + (a[i - 1] == b[j - 1] ? 0 : 1);
                corner = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1];
    }

    private static bool IsInk(char letter) =>
        letter > ' ' && letter is not (NoBreakSpace or ZeroWidthSpace or ByteOrderMark) && !char.IsWhiteSpace(letter) && !char.IsControl(letter);
}
