namespace Counterpart.App.Imports.Files.Cells;

/// <summary>Days a period is on: Mon to Fri, or a day of the school's rotation ("A", "Day 3").</summary>
internal static class DayCell
{
    private const int LongestRotationDay = 12;

    private static readonly string[] Week = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        ["mon"] = "Mon", ["monday"] = "Mon", ["m"] = "Mon",
        ["tue"] = "Tue", ["tues"] = "Tue", ["tuesday"] = "Tue", ["tu"] = "Tue", ["t"] = "Tue",
        ["wed"] = "Wed", ["weds"] = "Wed", ["wednesday"] = "Wed", ["w"] = "Wed",
        ["thu"] = "Thu", ["thur"] = "Thu", ["thurs"] = "Thu", ["thursday"] = "Thu", ["th"] = "Thu", ["r"] = "Thu",
        ["fri"] = "Fri", ["friday"] = "Fri", ["f"] = "Fri",
    };

    public static Parsed<IReadOnlyList<string>> Parse(string text)
    {
        if (text.Length == 0)
        {
            return new Unreadable("the day is missing", "Type Mon to Fri, or the day of your rotation.");
        }

        if (CellText.Key(text) is "daily" or "everyday" or "alldays" or "monfri" or "mf" or "mondayfriday" or "mtwrf" or "mtwthf")
        {
            return Week;
        }

        var days = new List<string>();
        foreach (var part in text.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var key = CellText.Key(part);
            if (key is "sat" or "saturday" or "sun" or "sunday" || part.Length > LongestRotationDay || key.Length == 0)
            {
                return new Unreadable($"\"{part}\" is not a school day we know", "Type Mon to Fri, or the day of your rotation like A or Day 3.");
            }

            days.Add(Known.GetValueOrDefault(key, part));
        }

        return days;
    }
}
