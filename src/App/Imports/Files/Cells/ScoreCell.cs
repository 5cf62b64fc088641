using System.Globalization;

namespace Counterpart.App.Imports.Files.Cells;

/// <summary>An indicator result: 1 to 5 with up to three decimals, kept in thousandths; blank is "not observed".</summary>
internal static class ScoreCell
{
    private const NumberStyles Plain = NumberStyles.AllowDecimalPoint;

    private static readonly HashSet<string> NotObserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "n/a", "na", "n.a.", "n/o", "not observed", "not scored", "none", "null", "-", "--", ".", "nd",
    };

    public static Parsed<int?> Parse(string text, ScoreScale scale)
    {
        if (text.Length == 0)
        {
            return (int?)null;
        }

        if (NotObserved.Contains(text))
        {
            return new Parsed<int?> { Note = $"\"{text}\" is read as not observed" };
        }

        if (!decimal.TryParse(text, Plain, CultureInfo.InvariantCulture, out var number))
        {
            return NotANumber(text, scale);
        }

        var inRange = number >= scale.Lowest / 1_000m && number <= scale.Highest / 1_000m;
        if (!inRange)
        {
            return new Unreadable($"\"{text}\" is outside {Range(scale)}", $"Type a number from {Range(scale)}, or clear the cell if it was not observed.");
        }

        var thousandths = number * 1_000m;
        return thousandths == decimal.Truncate(thousandths)
            ? (int?)(int)thousandths
            : new Unreadable($"\"{text}\" has more than three decimals", "Type it with three decimals or fewer.", Text(decimal.Round(number, 3)));
    }

    private static Unreadable NotANumber(string text, ScoreScale scale)
    {
        var point = text.Replace(',', '.');
        if (text.Contains(',') && decimal.TryParse(point, Plain, CultureInfo.InvariantCulture, out _))
        {
            return new($"\"{text}\" has a comma", $"Write {point}, with a point.", point);
        }

        // "4 - Above expectations", "3*": the number is there, with words around it.
        var end = Math.Max(0, text.AsSpan().IndexOfAnyExceptInRange('0', '9'));
        var suggestion = end == 1 && text.AsSpan(end).IndexOfAnyInRange('0', '9') < 0 ? text[..end] : null;
        return new($"\"{text}\" is not a number", $"Type a number from {Range(scale)}, or clear the cell if it was not observed.", suggestion);
    }

    private static string Range(ScoreScale scale) => $"{Text(scale.Lowest / 1_000m)} to {Text(scale.Highest / 1_000m)}";

    private static string Text(decimal number) => number.ToString("0.###", CultureInfo.InvariantCulture);
}
