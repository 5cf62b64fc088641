namespace Counterpart.App.Organizations.Bells;

public static class BellWords
{
    private static readonly string[] week = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    /// <summary>"" for every weekday, else "Mon, Tue".</summary>
    public static string Days(IReadOnlyList<string> days) => week.All(d => days.Contains(d, StringComparer.Ordinal)) && days.Count == week.Length ? "" : string.Join(", ", days);

    /// <summary>"Every day", "Mon, Tue", "Day A".</summary>
    public static string Said(IReadOnlyList<string> days) => Days(days) is { Length: > 0 } named ? named : "Every day";
}
