namespace Counterpart.App.Access;

/// <summary>What a sign-in code is worth: six digits, a quarter of an hour, five tries, five an hour.</summary>
public static class CodeRules
{
    public const int Tries = 5;
    public const int PerHour = 5;
    public static readonly TimeSpan Lasts = TimeSpan.FromMinutes(15);

    /// <summary>An answer about an address takes at least this long, so that its speed does not tell who is on a roster.</summary>
    public static readonly TimeSpan AnswerTakes = TimeSpan.FromMilliseconds(300);

    /// <summary>The six digits of what was typed or pasted ("402 118", "402-118"); empty when it is not six digits.</summary>
    public static string Digits(string? typed)
    {
        var digits = string.Concat((typed ?? "").Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '.' or '\u200b')));
        return digits.Length == 6 && digits.All(char.IsAsciiDigit) ? digits : "";
    }

    public static bool MayHaveAnother(int madeInTheLastHour) => madeInTheLastHour < PerHour;

    /// <summary>"402 118": easier to read and to type.</summary>
    public static string Spoken(string digits) => $"{digits[..3]} {digits[3..]}";

    /// <summary>Addresses are kept in lower case.</summary>
    public static string Address(string? typed) => (typed ?? "").Trim().ToLowerInvariant();

    public static bool LooksLikeAnAddress(string address) =>
        address.Length is > 2 and < 255 && address.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && at < address.Length - 1 && !address.Any(char.IsWhiteSpace);
}
