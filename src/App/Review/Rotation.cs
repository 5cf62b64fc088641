namespace Counterpart.App.Review;

/// <summary>How three share a year: two at a time, in turns, so that everybody is once with everybody.</summary>
public static class Rotation
{
    /// <returns>"Ana with Erin, then Erin with Walt, then Walt with Ana. …"; empty for a pair.</returns>
    /// <param name="names">Whole names in any order: the same three always get the same turns.</param>
    public static string Of(IEnumerable<string> names)
    {
        string[] all = [.. names.Order(StringComparer.Ordinal)];
        if (all.Length != 3)
        {
            return "";
        }

        var (a, b, c) = (Said(all[0], all), Said(all[1], all), Said(all[2], all));
        return $"{a} with {b}, then {b} with {c}, then {c} with {a}. All three when it suits.";
    }

    private static string Said(string name, string[] all) => First(name) is var first && all.Count(n => First(n) == first) > 1 ? name : first;

    private static string First(string name) => name.Split(' ', 2)[0];
}
