using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Who told the state something, as typed beside what is entered for a district or a nominee.</summary>
public sealed class SaidForm
{
    /// <summary>Which form of the page it stands in: its boxes have ids of their own.</summary>
    public string Key { get; set; } = "";

    public string? Who { get; set; }
    public CallWay Way { get; set; }
    public string? On { get; set; }

    public IEnumerable<Objection> Objections(DateOnly today)
    {
        if (Who?.Trim() is not { Length: > 0 and <= CallRules.LongestName })
        {
            yield return new($"{Key}.Who", $"Enter who said so, like Dr. Marsh. {CallRules.LongestName} letters at most");
        }

        if (!CallRules.TryDay(On, out var day))
        {
            yield return new($"{Key}.On", "Enter the day like 09/09/2026, or leave it empty for today");
        }
        else if (day > today)
        {
            yield return new($"{Key}.On", "The day is still to come. Enter the day it was said");
        }
    }

    public Said Said()
    {
        CallRules.TryDay(On, out var day);
        return new(Who?.Trim() ?? "", Way, day);
    }
}
