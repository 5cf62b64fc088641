using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Partnerships;

/// <summary>What may be typed about the end of a partnership.</summary>
public static class EndRules
{
    public const int MostLetters = 1200;

    public static IEnumerable<Objection> ObjectionsTo(string lastDay, string words, DateOnly startsOn, DateOnly today)
    {
        if (PersonRules.Date(lastDay) is not { } day)
        {
            yield return new("LastDay", $"Enter the last day, like {today:MM/dd/yyyy}.");
        }
        else if (day < startsOn)
        {
            yield return new("LastDay", $"The partnership began on {startsOn:MM/dd/yyyy}. Enter that day or a later one.");
        }
        else if (day > today)
        {
            yield return new("LastDay", "Enter today or an earlier day. A partnership that still goes on is ended when its last day has come.");
        }

        if (words.Length > MostLetters)
        {
            yield return new("Words", $"Say it in {MostLetters} letters at most; now it is {words.Length}.");
        }
    }
}
