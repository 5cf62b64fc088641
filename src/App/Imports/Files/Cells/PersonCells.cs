using System.Buffers;
using System.Globalization;
using System.Net.Mail;

namespace Counterpart.App.Imports.Files.Cells;

/// <summary>Cells about a person: the number, the name, the address, whether the person takes part.</summary>
internal static class PersonCells
{
    private const int LongestId = 64;
    private static readonly SearchValues<char> NotInAddresses = SearchValues.Create(" ,;<>\"()");

    private static readonly HashSet<string> NotGivenNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "jr", "sr", "ii", "iii", "iv", "phd", "edd", "md", "esq", "ma", "med", "nbct",
    };

    public static Parsed<string?> Id(string text)
    {
        if (text.Length == 0)
        {
            return new Unreadable("the ID is missing", "Type the person's ID.");
        }

        return OtherId(text);
    }

    /// <summary>An ID that may be left blank.</summary>
    public static Parsed<string?> OtherId(string text)
    {
        if (text.Length == 0)
        {
            return (string?)null;
        }

        if (text.Length > LongestId || text.AsSpan().ContainsAnyInRange('\0', '\u001F'))
        {
            return new Unreadable("this is too long for an ID", $"Type an ID of at most {LongestId} letters.");
        }

        var isRounded = text.Contains("E+", StringComparison.OrdinalIgnoreCase)
            && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);
        return isRounded
            ? new Unreadable($"\"{text}\" was shortened by a spreadsheet", "Format the ID column as text and export it again, or type the ID.")
            : text;
    }

    public static Parsed<string?> Email(string text)
    {
        if (text.Length == 0)
        {
            return (string?)null;
        }

        var address = text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? text[7..] : text;
        var at = address.LastIndexOf('@');
        var isAddress = address.Length <= 254 && at > 0 && !address.AsSpan().ContainsAny(NotInAddresses) && address[at..].Contains('.') && !address.EndsWith('.')
            && address.AsSpan().Count('@') == 1 && MailAddress.TryCreate(address, out _);
        return isAddress ? address : new Unreadable($"\"{text}\" is not an email address", "Type it like name@school.org.");
    }

    public static Parsed<bool?> YesNo(string text) => CellText.Key(text) switch
    {
        "" => (bool?)null,
        "yes" or "y" or "true" or "1" or "x" or "in" => true,
        "no" or "n" or "false" or "0" or "notthisyear" or "out" => false,
        _ => new Unreadable($"\"{text}\" is neither yes nor no", "Type yes or no, or clear the cell."),
    };

    /// <summary>"Diaz, Olga" becomes "Olga Diaz"; "Sam Lee, Jr." stays.</summary>
    public static string Name(string text)
    {
        var name = string.Join(' ', text.Normalize().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return name.Split(',', StringSplitOptions.TrimEntries) is [var last, var given]
            && given.Length > 0 && last.Length > 0 && !NotGivenNames.Contains(CellText.Key(given)) ? $"{given} {last}" : name;
    }
}
