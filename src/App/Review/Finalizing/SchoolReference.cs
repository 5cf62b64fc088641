using System.Globalization;

namespace Counterpart.App.Review.Finalizing;

/// <summary>"CH-2627-01": initials of the school, the school year, a running number. For people to say on the phone; no secret and no key.</summary>
public static class SchoolReference
{
    private static readonly HashSet<string> common = new(StringComparer.OrdinalIgnoreCase)
    {
        "School", "Elementary", "Middle", "High", "Primary", "Intermediate", "Junior", "Senior", "Academy", "The", "of", "and", "for", "K-8", "Magnet", "Charter",
    };

    /// <param name="school">"Cedar Hollow Middle School".</param>
    /// <param name="year">"2026-27".</param>
    public static string Of(string school, string year, int number) =>
        $"{Initials(school)}-{year[2..4]}{year[^2..]}-{number.ToString("00", CultureInfo.InvariantCulture)}";

    private static string Initials(string school)
    {
        string[] words = school.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        string[] telling = [.. words.Where(w => !common.Contains(w) && char.IsLetter(w[0]))];
        var initials = string.Concat((telling.Length > 0 ? telling : words).Select(w => char.ToUpperInvariant(w[0])).Where(char.IsAsciiLetter).Take(3));
        return initials.Length > 0 ? initials : "S";
    }
}
