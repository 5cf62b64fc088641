using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>What a change does, said from the counts alone. It never says better or worse: that is the principal's word.</summary>
public static class Verdict
{
    /// <summary>"One wish fewer is met. One more pair can meet."</summary>
    public static string Of(PlanCounts before, PlanCounts after)
    {
        string[] sentences =
        [
            .. Wishes(after.WishesMet - before.WishesMet),
            .. Pairs(after.BothWays - before.BothWays, "brings something both ways", "bring something both ways"),
            .. Pairs(after.CanMeet - before.CanMeet, "can meet", "can meet"),
            .. Minutes(after.MinutesAWeek - before.MinutesAWeek, after.CanMeet == before.CanMeet),
            .. Pairs(after.Near - before.Near, "is near in grade or subject", "are near in grade or subject"),
            .. People(after.Alone - before.Alone),
        ];
        return sentences.Length == 0 ? "These counts stay the same." : string.Join(' ', sentences);
    }

    /// <summary>The label under one count: "1 fewer", "no change", "2 more".</summary>
    public static string Label(int before, int after) => (after - before) switch
    {
        0 => "no change",
        > 0 => $"{after - before} more",
        _ => $"{before - after} fewer",
    };

    /// <summary>The class of the mark beside a count.</summary>
    public static string Mark(int before, int after) => after == before ? "same" : after > before ? "up" : "down";

    private static IEnumerable<string> Wishes(int change)
    {
        var number = Words.Capital(Words.Number(Math.Abs(change)));
        var (wishes, are) = Math.Abs(change) == 1 ? ("wish", "is") : ("wishes", "are");
        if (change != 0)
        {
            yield return change > 0 ? $"{number} more {wishes} {are} met." : $"{number} {wishes} fewer {are} met.";
        }
    }

    private static IEnumerable<string> Pairs(int change, string one, string many)
    {
        var number = Words.Capital(Words.Number(Math.Abs(change)));
        if (change != 0)
        {
            yield return $"{number} {(change > 0 ? "more" : "fewer")} {(Math.Abs(change) == 1 ? "pair " + one : "pairs " + many)}.";
        }
    }

    private static IEnumerable<string> Minutes(int change, bool tell)
    {
        if (tell && change != 0)
        {
            yield return $"They share {Math.Abs(change)} minutes {(change > 0 ? "more" : "fewer")} a week.";
        }
    }

    private static IEnumerable<string> People(int change)
    {
        if (change != 0)
        {
            var number = Words.Capital(Words.Number(Math.Abs(change)));
            yield return Math.Abs(change) == 1
                ? $"{number} {(change > 0 ? "more" : "fewer")} person is without a partner."
                : $"{number} {(change > 0 ? "more" : "fewer")} people are without a partner.";
        }
    }
}
