using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Rules;

/// <summary>What a principal may say about two people, and which rules cannot hold together.</summary>
public static class RuleRules
{
    public const int LeastEmphasis = 0;
    public const int MostEmphasis = 5;
    private const int MostTogether = 3;

    /// <summary>Objections to one new rule.</summary>
    public static IReadOnlyList<Objection> Check(long first, long second, IReadOnlySet<long> people)
    {
        var objections = new List<Objection>();
        if (!people.Contains(first))
        {
            objections.Add(new Objection("First", "Choose a teacher."));
        }

        if (!people.Contains(second))
        {
            objections.Add(new Objection("Second", "Choose another teacher."));
        }
        else if (first == second)
        {
            objections.Add(new Objection("Second", "Choose two different teachers."));
        }

        return objections;
    }

    /// <summary>Objections to emphases that are no whole number from 0 to 5.</summary>
    public static IEnumerable<Objection> CheckEmphases(params IEnumerable<(string Field, int? Value)> emphases) =>
        emphases.Where(e => e.Value is null or < LeastEmphasis or > MostEmphasis).Select(e => new Objection(e.Field, "Choose a number from 0 to 5."));

    /// <summary>Rules that cannot hold together, and rules that cannot hold at all. They are named; the run passes the always rule over.</summary>
    /// <param name="rules">All rules.</param>
    /// <param name="groupOfThree">A group of three is allowed.</param>
    /// <param name="cannotPair">Pairs where one supervises or observes the other.</param>
    /// <param name="away">People who do not take part.</param>
    public static IReadOnlyList<RuleConflict> Conflicts(
        IReadOnlyCollection<RuleLine> rules, bool groupOfThree, IReadOnlyCollection<(long One, long Other)> cannotPair, IReadOnlySet<long> away)
    {
        var always = rules.Where(r => r.Kind == RuleKind.Always).ToList();
        var conflicts = new List<RuleConflict>();
        foreach (var group in Together(always))
        {
            var apart = rules.Where(r => r.Kind == RuleKind.Never && group.Contains(r.First) && group.Contains(r.Second)).ToList();
            if (apart.Count > 0)
            {
                conflicts.AddRange(apart.Select(r => new RuleConflict(RuleConflictKind.AlwaysAndNever, [r.First, r.Second])));
            }
            else if (group.Count > (groupOfThree ? MostTogether : 2))
            {
                conflicts.Add(new RuleConflict(RuleConflictKind.TooMany, [.. group.Order()]));
            }
        }

        conflicts.AddRange(always.Where(r => cannotPair.Any(p => r.Concerns(p.One, p.Other)))
            .Select(r => new RuleConflict(RuleConflictKind.SupervisorOrObserver, [r.First, r.Second])));
        conflicts.AddRange(always.Where(r => away.Contains(r.First) || away.Contains(r.Second))
            .Select(r => new RuleConflict(RuleConflictKind.NotTakingPart, away.Contains(r.First) ? [r.First, r.Second] : [r.Second, r.First])));
        return conflicts;
    }

    /// <summary>People whom always rules tie together, group by group.</summary>
    private static List<HashSet<long>> Together(IEnumerable<RuleLine> always)
    {
        var groups = new List<HashSet<long>>();
        foreach (var rule in always)
        {
            var touched = groups.Where(g => g.Contains(rule.First) || g.Contains(rule.Second)).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([.. touched.SelectMany(g => g), rule.First, rule.Second]);
        }

        return groups;
    }
}
