using System.Globalization;

namespace Counterpart.App.Review;

/// <summary>Numbers as a sentence says them: below ten in words.</summary>
public static class Phrases
{
    private static readonly string[] small = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

    /// <summary>"three pairs", "one pair", "12 pairs".</summary>
    public static string Count(int number, string one, string? many = null) => $"{Number(number)} {(number == 1 ? one : many ?? one + "s")}";

    public static string Number(int number) => number is >= 0 and < 10 ? small[number] : number.ToString(CultureInfo.InvariantCulture);

    public static string Capital(string sentence) => sentence.Length == 0 ? "" : char.ToUpperInvariant(sentence[0]) + sentence[1..];
}
