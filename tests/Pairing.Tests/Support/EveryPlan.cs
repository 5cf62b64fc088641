namespace Counterpart.Pairing.Tests.Support;

/// <summary>Tries every plan with one group of three and everybody else in a pair: slow, plain, and right.</summary>
internal static class EveryPlan
{
    /// <summary>The best people with a wish met (when that comes first), points and pairs kept; null when there is no such plan.</summary>
    /// <param name="tied">Always rules that hold: the two stay together.</param>
    public static (int Covered, long Points, int Kept)? Best(PairBook book, SchoolQuestion question, IReadOnlyList<PairRule> tied) =>
        Plans(book, tied, [.. book.People.Where(p => p.TakesPart).Select(p => p.Id)], threeIsOpen: true)
            .Select(plan => ((int, long, int)?)Value(book, question, plan)).DefaultIfEmpty(null).Max();

    public static (int Covered, long Points, int Kept) Value(PairBook book, SchoolQuestion question, IReadOnlyList<PlanGroup> plan)
    {
        var covered = !question.Settings.CoverageFirst ? 0
            : plan.Sum(g => g.Members.Count(learner => g.Members.Any(helper => helper != learner && book.Facts(helper, learner).Brings(helper).Count > 0)));
        var kept = plan.Sum(g => Pairs(g.Members).Count(pair => question.Before.Any(b => b.Members.Contains(pair.A, StringComparer.Ordinal) && b.Members.Contains(pair.B, StringComparer.Ordinal))));
        return (covered, plan.Sum(g => (long)book.Group(g.Members).Points), kept);
    }

    private static IEnumerable<List<PlanGroup>> Plans(PairBook book, IReadOnlyList<PairRule> tied, List<string> people, bool threeIsOpen)
    {
        if (people.Count == 0)
        {
            if (!threeIsOpen)
            {
                yield return [];
            }

            yield break;
        }

        foreach (var members in Groups(people, threeIsOpen).Where(members => IsAllowed(book, tied, members)))
        {
            foreach (var plan in Plans(book, tied, [.. people.Except(members, StringComparer.Ordinal)], threeIsOpen && members.Length == 2))
            {
                yield return [new PlanGroup(members, GroupOrigin.Suggested), .. plan];
            }
        }
    }

    private static IEnumerable<string[]> Groups(List<string> people, bool threeIsOpen)
    {
        for (var b = 1; b < people.Count; b++)
        {
            yield return [people[0], people[b]];
            for (var c = b + 1; c < people.Count && threeIsOpen; c++)
            {
                yield return [people[0], people[b], people[c]];
            }
        }
    }

    /// <summary>Nothing is forbidden, those tied are together, and the group hangs together by pairs that are good enough (two who are tied always are).</summary>
    private static bool IsAllowed(PairBook book, IReadOnlyList<PairRule> tied, string[] members)
    {
        bool Holds(string id) => members.Contains(id, StringComparer.Ordinal);
        var good = Pairs(members).Count(pair => IsGood(book, pair.A, pair.B) || tied.Any(rule => (rule.A, rule.B) == pair || (rule.B, rule.A) == pair));
        return good >= members.Length - 1 && Pairs(members).All(pair => book.MayPair(pair.A, pair.B)) && tied.All(rule => Holds(rule.A) == Holds(rule.B));
    }

    private static bool IsGood(PairBook book, string a, string b) =>
        book.MayPair(a, b) && (book.Settings.Aim == PairingAim.Everyone || book.Facts(a, b).Prefer || book.Facts(a, b).AnyWay());

    private static IEnumerable<(string A, string B)> Pairs(IReadOnlyList<string> members) =>
        members.SelectMany((a, i) => members.Skip(i + 1).Select(b => (a, b)));
}
