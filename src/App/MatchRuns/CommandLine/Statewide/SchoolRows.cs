using System.Globalization;
using Counterpart.Pairing;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>A school's answer as rows of pairs.csv and unmatched.csv. Without reasons no row says who would grow in what.</summary>
internal sealed class SchoolRows(string schoolId, bool withReasons)
{
    private static readonly string[] Plain =
        ["school_id", "pair", "person_a", "person_b", "person_c", "wishes_met_a", "wishes_met_b", "both_ways", "can_meet", "near", "look_first"];

    private static readonly string[] Reasons = ["wishes_met_c", "a_brings", "b_brings", "c_brings", "look_first_because"];

    /// <summary>How many cells <see cref="Members"/> gives.</summary>
    public const int MemberCells = 5;

    public static string[] UnmatchedHeader { get; } = ["school_id", "person_id", "reason"];

    public static string[] PairsHeader(bool withReasons) => withReasons ? [.. Plain, .. Reasons] : Plain;

    public IEnumerable<string[]> Pairs(PairBook book, IReadOnlyList<PlanGroup> groups)
    {
        for (var i = 0; i < groups.Count; i++)
        {
            yield return Pair(book, groups, i);
        }
    }

    /// <summary>People without a partner and why. Those who do not take part are in neither file: nobody's list shows them.</summary>
    public IEnumerable<string[]> Unmatched(IReadOnlyList<LeftOutPerson> leftOut) => leftOut
        .Where(person => person.Reason != LeftOutReason.NotThisYear)
        .Select(person => new[] { schoolId, person.Id, Words(person.Reason) });

    /// <summary>The first cells of a row of pairs: which pair, and who.</summary>
    public static string[] Members(string schoolId, int i, IReadOnlyList<string> members) =>
        [schoolId, Text(i + 1), members[0], members.Count > 1 ? members[1] : "", members.Count > 2 ? members[2] : ""];

    private string[] Pair(PairBook book, IReadOnlyList<PlanGroup> groups, int i)
    {
        var facts = book.Group(groups[i].Members);
        var members = facts.Members;
        var marks = LookFirst.Marks(book, groups, groups[i], coverIsDear: false);
        string[] row =
        [
            .. Members(schoolId, i, members),
            Text(facts.WishesMet[0]), Text(facts.WishesMet[1]),
            YesNo(facts.BothWays()), facts.Meeting == Meeting.Unknown ? "unknown" : YesNo(facts.CanMeet()), YesNo(facts.Near), YesNo(marks.LookFirst()),
        ];
        return withReasons ? [.. row, .. Because(book, facts, marks)] : row;
    }

    private static IEnumerable<string> Because(PairBook book, GroupFacts facts, CardMarks marks)
    {
        var members = facts.Members;
        yield return members.Count > 2 ? Text(facts.WishesMet[2]) : "";
        for (var helper = 0; helper < 3; helper++)
        {
            yield return helper < members.Count ? Brings(book, members, members[helper]) : "";
        }

        yield return string.Join("; ", marks.Marks.Select(mark => mark.PersonId is { } person ? $"{Words(mark.Reason)} ({person})" : Words(mark.Reason)));
    }

    /// <summary>"QU (asked, named)" for each indicator; in a group of three with the learner's ID in front.</summary>
    private static string Brings(PairBook book, IReadOnlyList<string> members, string helper)
    {
        var brought =
            from learner in members
            where learner != helper
            from match in book.Facts(helper, learner).Brings(helper)
            select $"{(members.Count > 2 ? $"{learner}: " : "")}{match.Indicator} ({Words(match.Wish)}, {Words(match.Help)})";
        return string.Join("; ", brought);
    }

    private static string Words(WishGround ground) => ground switch
    {
        WishGround.Asked => "asked",
        WishGround.FromResults => "from results",
        _ => "relative",
    };

    private static string Words(HelpGround ground) => ground == HelpGround.FromResults ? "from results" : "named";

    private static string Words(LeftOutReason reason) => reason switch
    {
        LeftOutReason.NotThisYear => "not taking part",
        LeftOutReason.OnlyPersonTakingPart => "only person taking part",
        LeftOutReason.OddAndGroupOfThreeDeclined => "odd number, no group of three",
        LeftOutReason.EveryCandidateForbidden => "every candidate is ruled out",
        LeftOutReason.NobodyWorthTheThreshold => "nobody fits well enough",
        _ => "every candidate is better placed",
    };

    private static string Words(LookReason reason) => reason switch
    {
        LookReason.NothingEitherWay => "nothing either way yet",
        LookReason.OneWay => "one-way so far",
        LookReason.NoSharedTime => "no shared time",
        LookReason.RuleTension => "tension with a rule",
        LookReason.RosterChanged => "roster changed",
        LookReason.TwoPartnerships => "two partnerships",
        _ => "neither results nor card",
    };

    private static string YesNo(bool yes) => yes ? "yes" : "no";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
