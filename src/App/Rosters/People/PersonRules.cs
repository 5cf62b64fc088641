using System.Globalization;
using System.Text.RegularExpressions;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Rosters.People;

/// <summary>What a leader may write about a person. Knows no database, no clock and no web request.</summary>
public static partial class PersonRules
{
    public const int LongestName = 100;
    public const int LongestEmail = 254;
    public const int LongestLine = 200;
    public const int LongestRoom = 40;

    private static readonly string[] dates = ["yyyy-MM-dd", "M/d/yyyy", "M/d/yy"];

    public static readonly Objection EmailIsTaken = new(
        "Form.Email", "Somebody already has this address. Check it, or leave it empty and hand out paper. If it is the same person, your program contact can join the two.");

    public static readonly Objection EmailIsNotYours = new(
        "Form.Email", "This person also works elsewhere or leads a school. Only the person or your program contact can change the address.");

    public static IEnumerable<Objection> ObjectionsTo(PersonForm form)
    {
        if (Squeezed(form.Name).Length is 0 or > LongestName)
        {
            yield return new("Form.Name", $"Enter the name as colleagues say it, in at most {LongestName} characters.");
        }

        if (EmailOf(form) is { } email && (email.Length > LongestEmail || !Address().IsMatch(email)))
        {
            yield return new("Form.Email", "Enter an email address, like name@district.org, or leave it empty.");
        }

        foreach (var (field, typed, longest, what) in Lines(form))
        {
            if (Squeezed(typed).Length > longest)
            {
                yield return new(field, $"{what} may have at most {longest} characters.");
            }
        }

        foreach (var objection in DateObjections(form))
        {
            yield return objection;
        }
    }

    /// <summary>Lower case; null when left empty.</summary>
    public static string? EmailOf(PersonForm form) => Squeezed(form.Email).ToLowerInvariant() is { Length: > 0 } email ? email : null;

    /// <summary>Null when empty; also null when it is not a date, which <see cref="ObjectionsTo"/> has said by then.</summary>
    public static DateOnly? Date(string? typed) =>
        DateOnly.TryParseExact((typed ?? "").Trim(), dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Outer and doubled spaces go; nothing else of what a person typed does.</summary>
    public static string Squeezed(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static IEnumerable<Objection> DateObjections(PersonForm form)
    {
        if (Date(form.StartsOn) is null)
        {
            yield return new("Form.StartsOn", "Enter the first day, like 08/03/2026.");
        }

        var hasEnd = !string.IsNullOrWhiteSpace(form.EndsOn);
        if (hasEnd && Date(form.EndsOn) is null)
        {
            yield return new("Form.EndsOn", "Enter the last day, like 06/04/2027, or leave it empty.");
        }
        else if (hasEnd && Date(form.EndsOn) < Date(form.StartsOn))
        {
            yield return new("Form.EndsOn", "The last day is before the first day.");
        }
    }

    private static IEnumerable<(string Field, string? Typed, int Longest, string What)> Lines(PersonForm form) =>
    [
        ("Form.Grades", form.Grades, LongestLine, "Grades"),
        ("Form.Subjects", form.Subjects, LongestLine, "Subjects"),
        ("Form.Room", form.Room, LongestRoom, "The room"),
    ];

    [GeneratedRegex(@"^[^@\s,;<>]+@[^@\s,;<>.]+(\.[^@\s,;<>.]+)+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 200)]
    private static partial Regex Address();
}
