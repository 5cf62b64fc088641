namespace Counterpart.Pairing;

/// <summary>Counts two sets of groups and says why the second was not suggested.</summary>
internal sealed class PriceMaker
{
    private readonly PairBook _book;
    private readonly bool _hasThirdPeople;

    /// <param name="book">The facts.</param>
    /// <param name="view">The plan that would change; null when nothing is compared with it.</param>
    public PriceMaker(PairBook book, PlanView? view = null)
    {
        _book = book;
        _hasThirdPeople = view?.HasThirdPeople == true;
    }

    /// <param name="ends">Groups that end; those that also come are taken out of both.</param>
    /// <param name="comes">Groups that come, the one asked for first.</param>
    /// <param name="people">Everybody the change could touch; who is in no group before or after is counted as alone.</param>
    public Price Make(IReadOnlyList<PlanGroup> ends, IReadOnlyList<PlanGroup> comes, IReadOnlyCollection<string> people)
    {
        var gone = ends.Where(end => !comes.Any(come => Same(end, come))).OrderBy(group => group.Members[0], StringComparer.Ordinal).ToList();
        var come = comes.Where(group => !ends.Any(end => Same(end, group))).ToList();
        var aloneBefore = people.Where(id => !ends.Any(group => group.Members.Contains(id, StringComparer.Ordinal))).ToList();
        var aloneAfter = people.Where(id => !comes.Any(group => group.Members.Contains(id, StringComparer.Ordinal))).Order(StringComparer.Ordinal).ToList();
        var (before, after) = (Count(gone) with { Alone = aloneBefore.Count }, Count(come) with { Alone = aloneAfter.Count });
        return new Price
        {
            Ends = gone,
            Comes = come,
            LeavesAlone = aloneAfter,
            Before = before,
            After = after,
            PointsGained = Points(come) - Points(gone),
            WhyNot = LooksAtLeastAsGood(before, after) ? Why(gone, come, (before.Alone, after.Alone)) : WhyNot.CountsSpeak,
        };
    }

    public PlanCounts Count(IReadOnlyList<PlanGroup> groups)
    {
        var facts = groups.Where(group => group.Members.Count > 1).Select(group => _book.Group(group.Members)).ToList();
        return new PlanCounts
        {
            WishesMet = facts.Sum(group => group.WishesMet.Sum()),
            BothWays = facts.Count(group => group.BothWays()),
            CanMeet = facts.Count(group => group.CanMeet()),
            Near = facts.Count(group => group.Near),
            MinutesAWeek = facts.Sum(group => group.MinutesAWeek),
            Groups = facts.Count,
        };
    }

    private static bool Same(PlanGroup one, PlanGroup other) =>
        one.Members.Count == other.Members.Count && one.Members.All(id => other.Members.Contains(id, StringComparer.Ordinal));

    private static bool LooksAtLeastAsGood(PlanCounts before, PlanCounts after) =>
        after.WishesMet >= before.WishesMet && after.BothWays >= before.BothWays && after.CanMeet >= before.CanMeet && after.Near >= before.Near
        && (after.WishesMet > before.WishesMet || after.BothWays > before.BothWays || after.CanMeet > before.CanMeet || after.Near > before.Near);

    private WhyNot Why(List<PlanGroup> gone, List<PlanGroup> come, (int Before, int After) alone)
    {
        if (alone.After > alone.Before)
        {
            return WhyNot.AnotherPair;
        }

        if (come.Exists(group => !IsGoodEnough(group.Members)))
        {
            return WhyNot.BelowThreshold;
        }

        var better = (Covered(come), Points(come)).CompareTo((Covered(gone), Points(gone)));
        return better > 0 && gone.Exists(PartsTied(come)) ? WhyNot.Rule
            : better > 0 && _hasThirdPeople && gone.Concat(come).Any(group => group.Members.Count > 2) ? WhyNot.GroupOfThree
            : better > 0 || alone.After < alone.Before ? WhyNot.PlanWasChanged
            : better == 0 ? WhyNot.EquallyGood
            : Relationship(come) < Relationship(gone) ? WhyNot.Rule
            : WhyNot.Emphasis;
    }

    /// <summary>A pair the settings let be suggested, or three who hang together by such pairs; two tied by an always rule always are one.</summary>
    private bool IsGoodEnough(IReadOnlyList<string> members) =>
        Pairs(members).Count(pair => IsCandidate(pair.A, pair.B) || IsTied(pair.A, pair.B)) >= members.Count - 1;

    /// <summary>Groups with two who are tied by an always rule and would not be together any more.</summary>
    private Predicate<PlanGroup> PartsTied(List<PlanGroup> come) => gone => Pairs(gone.Members)
        .Any(pair => IsTied(pair.A, pair.B) && !come.Exists(group => group.Members.Contains(pair.A, StringComparer.Ordinal) && group.Members.Contains(pair.B, StringComparer.Ordinal)));

    private bool IsTied(string a, string b) => _book.Rules.Any(rule => rule.Kind == RuleKind.Always && ((rule.A == a && rule.B == b) || (rule.A == b && rule.B == a)));

    private static IEnumerable<(string A, string B)> Pairs(IReadOnlyList<string> members) => members.SelectMany((a, i) => members.Skip(i + 1).Select(b => (a, b)));

    private bool IsCandidate(string a, string b) => _book.Score(_book.Number(a), _book.Number(b)).IsCandidate(_book.Settings);

    private int Covered(List<PlanGroup> groups) => _book.Settings.CoverageFirst ? groups.Sum(group => GroupRules.Covered(_book, group.Members)) : 0;

    private long Points(List<PlanGroup> groups) => groups.Sum(group => (long)GroupRules.Points(_book, group.Members));

    private long Relationship(List<PlanGroup> groups) =>
        groups.Sum(group => group.Members.Sum(a => group.Members.Where(b => string.CompareOrdinal(a, b) < 0).Sum(b => (long)_book.Facts(a, b).Points.Relationship)));
}
