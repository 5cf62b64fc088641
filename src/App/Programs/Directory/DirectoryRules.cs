using Counterpart.App.Plumbing;

namespace Counterpart.App.Programs.Directory;

/// <summary>How a principal says to be reached, and how schools are told apart by size. Knows no database, no clock and no request.</summary>
public static class DirectoryRules
{
    public const int Most = 120;
    private const int FewestDigits = 7;
    private const int SmallTo = 25;
    private const int MiddleTo = 50;

    public static readonly IReadOnlyList<string> Sizes = [$"up to {SmallTo} teachers", $"{SmallTo + 1} to {MiddleTo} teachers", $"more than {MiddleTo} teachers"];

    public static string SizeOf(int teachers) => Sizes[teachers <= SmallTo ? 0 : teachers <= MiddleTo ? 1 : 2];

    public static IEnumerable<Objection> ObjectionsTo(string reach, string hours)
    {
        if (reach.Length > Most || hours.Length > Most)
        {
            yield return new(reach.Length > Most ? "Reach" : "Hours", $"Use at most {Most} characters");
        }

        if (!reach.Contains('@', StringComparison.Ordinal) && reach.Count(char.IsAsciiDigit) < FewestDigits)
        {
            yield return new("Reach", "Type a phone number with its area code, or an email address");
        }
    }
}
