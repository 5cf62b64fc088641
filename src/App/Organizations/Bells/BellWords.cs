namespace Counterpart.App.Organizations.Bells;

public static class BellWords
{
    private static readonly string[] week = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    public static readonly IReadOnlyList<(BellUse Use, string Words)> Uses =
    [
        (BellUse.Ask, "Each teacher says"),
        (BellUse.Taught, "All of them teach"),
        (BellUse.Planning, "All of them plan (specials)"),
        (BellUse.NotForMeetings, "Lunch or duty"),
    ];

    /// <summary>"" for every weekday, else "Mon, Tue".</summary>
    public static string Days(IReadOnlyList<string> days) => week.All(d => days.Contains(d, StringComparer.Ordinal)) && days.Count == week.Length ? "" : string.Join(", ", days);

    /// <summary>"Every day", "Mon, Tue", "Day A".</summary>
    public static string Said(IReadOnlyList<string> days) => Days(days) is { Length: > 0 } named ? named : "Every day";

    /// <summary>Nobody is asked to give up lunch.</summary>
    public static BellUse UseOf(string label, BellUse said) => said == BellUse.Ask && label.Contains("lunch", StringComparison.OrdinalIgnoreCase) ? BellUse.NotForMeetings : said;
}
