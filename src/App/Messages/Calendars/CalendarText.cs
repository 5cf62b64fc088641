using System.Text;

namespace Counterpart.App.Messages.Calendars;

/// <summary>Lines of a calendar file as RFC 5545 wants them: escaped, folded at 75 octets between characters, ended by CR LF.</summary>
public sealed class CalendarText
{
    private const int MostOctets = 75;
    private readonly StringBuilder all = new();

    public CalendarText Line(string line)
    {
        var left = MostOctets;
        foreach (var rune in line.EnumerateRunes())
        {
            if (rune.Utf8SequenceLength > left)
            {
                all.Append("\r\n ");
                left = MostOctets - 1;
            }

            all.Append(rune.ToString());
            left -= rune.Utf8SequenceLength;
        }

        all.Append("\r\n");
        return this;
    }

    /// <summary>A property whose value is text that people typed.</summary>
    public CalendarText Words(string property, string words) => words.Length == 0 ? this : Line($"{property}:{Escaped(words)}");

    public override string ToString() => all.ToString();

    private static string Escaped(string words) => string.Concat(words.ReplaceLineEndings("\n").Where(c => c == '\n' || !char.IsControl(c)))
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal).Replace(",", "\\,", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);
}
