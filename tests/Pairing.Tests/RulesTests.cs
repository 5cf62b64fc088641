using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class RulesTests
{
    private static readonly SchoolQuestion Six = Make.School([.. "abcdef".Select(c => Make.Person(c.ToString()))]);

    [Fact]
    public void Locked_finalized_and_reviewed_groups_stay_as_they_are()
    {
        var kept = new[] { Make.Group("a+b", GroupOrigin.Locked), Make.Group("c+d+e", GroupOrigin.Finalized) };
        var answer = Make.Suggest(Six with { Kept = kept });
        Assert.Equal(kept, answer.Groups);
        Assert.Equal([new LeftOutPerson("f", LeftOutReason.EveryCandidateForbidden)], answer.LeftOut);
        Assert.Empty(answer.Record.Proof.Chosen);
    }

    [Fact]
    public void A_kept_group_that_breaks_a_rule_stays_and_is_told()
    {
        var answer = Make.Suggest(Six with { Kept = [Make.Group("a+b", GroupOrigin.Locked)], Rules = [new PairRule("b", "a", RuleKind.Never)] });
        Assert.Contains(Make.Group("a+b", GroupOrigin.Locked), answer.Groups);
        Assert.Equal(QuestionProblemKind.KeptButForbidden, Assert.Single(answer.Problems).Kind);
    }

    [Fact]
    public void Not_this_year_is_honored_even_in_a_kept_group()
    {
        var people = Six.People.Select(person => person.Id == "a" ? person with { TakesPart = false } : person).ToArray();
        var answer = Make.Suggest(Six with { People = people, Kept = [Make.Group("a+b+c", GroupOrigin.Finalized), Make.Group("d+e", GroupOrigin.Locked)] });
        Assert.Contains(Make.Group("b+c", GroupOrigin.Finalized), answer.Groups);
        Assert.Contains(new LeftOutPerson("a", LeftOutReason.NotThisYear), answer.LeftOut);
        Assert.Equal(QuestionProblemKind.KeptButNotTakingPart, Assert.Single(answer.Problems).Kind);
    }

    [Fact]
    public void Always_holds_people_together_in_pairs_and_threes()
    {
        var rules = new[] { new PairRule("a", "f", RuleKind.Always), new PairRule("b", "c", RuleKind.Always), new PairRule("c", "d", RuleKind.Always) };
        var answer = Make.Suggest(Make.School([.. Six.People, Make.Person("g")]) with { Rules = rules });
        Assert.Contains(Make.Group("a+f", GroupOrigin.AlwaysRule), answer.Groups);
        Assert.Contains(Make.Group("b+c+d", GroupOrigin.AlwaysRule), answer.Groups);
        Assert.Equal("a+f, b+c+d, e+g", Make.Text(answer.Groups));
    }

    [Theory]
    [InlineData("a+b+c+d", QuestionProblemKind.AlwaysTiesTooMany)]
    [InlineData("a+b", QuestionProblemKind.AlwaysButForbidden)]
    [InlineData("e+f", QuestionProblemKind.AlwaysAgainstKept)]
    public void Rules_that_contradict_are_passed_over_and_told(string always, QuestionProblemKind kind)
    {
        var knot = Make.List(always.Replace('+', ','));
        var answer = Make.Suggest(Six with
        {
            Rules = [.. knot.Zip(knot.Skip(1), (one, other) => new PairRule(one, other, RuleKind.Always)), .. knot.Length > 2 ? Array.Empty<PairRule>() : [new PairRule("a", "b", RuleKind.Never)]],
            Kept = [Make.Group("c+e", GroupOrigin.Locked)],
        });
        Assert.Equal(kind, Assert.Single(answer.Problems).Kind);
        Assert.DoesNotContain(answer.Groups, group => group.Origin == GroupOrigin.AlwaysRule);
    }

    [Fact]
    public void A_rule_or_group_about_strangers_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Make.Suggest(Six with { Rules = [new PairRule("a", "zed", RuleKind.Never)] }));
        Assert.Throws<ArgumentException>(() => Make.Suggest(Six with { Rules = [new PairRule("a", "a", RuleKind.Never)] }));
        Assert.Throws<ArgumentException>(() => Make.Suggest(Six with { Kept = [Make.Group("a+zed", GroupOrigin.Locked)] }));
        Assert.Throws<ArgumentException>(() => Make.Suggest(Six with { Kept = [Make.Group("a+b", GroupOrigin.Locked), Make.Group("b+c", GroupOrigin.Locked)] }));
        Assert.Throws<ArgumentException>(() => Make.Suggest(Six with { People = [.. Six.People, Make.Person("a")] }));
    }

    [Fact]
    public void Every_left_out_person_has_the_reason_that_holds()
    {
        Assert.Equal(LeftOutReason.OnlyPersonTakingPart, Reason(Make.School(Make.Person("a"), Make.Person("b") with { TakesPart = false }), "a"));
        Assert.Equal(LeftOutReason.NotThisYear, Reason(Make.School(Make.Person("a"), Make.Person("b") with { TakesPart = false }), "b"));
        Assert.Equal(LeftOutReason.EveryCandidateForbidden, Reason(Make.School(Make.Person("a"), Make.Person("b")) with { Rules = [new PairRule("a", "b", RuleKind.Never)] }, "a"));

        var three = Make.School(Make.Person("a").Asks("QU"), Make.Person("b").Shares("QU"), Make.Person("c"));
        Assert.Equal(LeftOutReason.OddAndGroupOfThreeDeclined, Reason(three with { Settings = new PairingSettings { GroupOfThree = false } }, "c"));
        Assert.Equal(LeftOutReason.NobodyWorthTheThreshold, Reason(three with { Settings = new PairingSettings { Aim = PairingAim.GoodOnly } }, "c"));

        // Two who may only be with a: one of them gets a, the other may not join because the two are kept apart.
        var star = Make.School(Make.Person("a"), Make.Person("b"), Make.Person("c")) with { Rules = [new PairRule("b", "c", RuleKind.Never)] };
        Assert.Equal(LeftOutReason.CandidatesTaken, Assert.Single(Make.Suggest(star).LeftOut).Reason);
    }

    [Fact]
    public void An_empty_school_and_a_single_person_are_answers()
    {
        Assert.Empty(Make.Suggest(Make.School()).Groups);
        Assert.Empty(Make.Suggest(Make.School(Make.Person("a"))).Groups);
    }

    [Fact]
    public void Only_good_pairs_leaves_others_alone_but_keeps_what_the_principal_prefers()
    {
        var question = Make.School(
            Make.Person("a").Asks("QU").Shares("TH"), Make.Person("b").Asks("TH").Shares("QU"),
            Make.Person("c").Asks("QU"), Make.Person("d").Shares("QU"),
            Make.Person("e"), Make.Person("f")) with
        { Rules = [new PairRule("e", "f", RuleKind.Prefer)] };
        Assert.Equal("a+b, c+d, e+f", Good(question, GoodPair.OneWay));
        Assert.Equal("a+b, e+f", Good(question, GoodPair.BothWays));
        Assert.Equal("e+f", Good(question with { People = [.. question.People.Select(p => p.Id == "a" ? p.Offers("Mon 9:00-9:45") : p.Id == "b" ? p.Offers("") : p)] }, GoodPair.BothWaysAndTime));
    }

    [Fact]
    public void Coverage_first_lets_more_people_have_a_wish_met()
    {
        // Points favor the rich pair a+b (two people served, 855); split up, three people are served (540 and 180).
        var question = Make.School(
            Make.Person("a").Asks("QU, TH, LS").Shares("MSB, GRP, RC"), Make.Person("b").Asks("MSB, GRP, RC").Shares("QU, TH, LS"),
            Make.Person("c").Asks("MSB").Shares("TH"), Make.Person("d").Asks("QU"));
        Assert.Equal("a+b, c+d", Make.Text(Make.Suggest(question).Groups));
        Assert.Equal("a+c, b+d", Make.Text(Make.Suggest(question with { Settings = new PairingSettings { CoverageFirst = true } }).Groups));
    }

    [Fact]
    public void Research_mode_uses_results_alone_and_lists_everyone_unmatched()
    {
        var question = Make.School(
            Make.Person("a", "QU 2.9"), Make.Person("b", "QU 4.0"), Make.Person("c", "QU 3.9"), Make.Person("d").Asks("QU").Shares("QU"))
            with
        { Settings = new PairingSettings { Mode = PairingMode.Research } };
        var answer = Make.Suggest(question);
        Assert.Equal("a+b", Make.Text(answer.Groups));
        Assert.Equal(["c", "d"], answer.LeftOut.Select(person => person.Id), StringComparer.Ordinal);
        Assert.All(answer.LeftOut, person => Assert.Equal(LeftOutReason.NobodyWorthTheThreshold, person.Reason));
        Assert.Equal(60 * 3, answer.Book.Facts("a", "b").Points.Indicators);
    }

    [Fact]
    public void Research_mode_gives_each_a_partner_of_their_own()
    {
        var question = Make.School(Make.Person("a", "QU 2.0, TH 2.0"), Make.Person("b", "QU 2.0"), Make.Person("c", "QU 4.5, TH 4.5"), Make.Person("d", "QU 4.5"))
            with
        { Settings = new PairingSettings { Mode = PairingMode.Research } };
        Assert.Equal("a+c, b+d", Make.Text(Make.Suggest(question).Groups));
    }

    [Fact]
    public void A_vacant_seat_holds_a_place_next_to_a_person_never_next_to_another_seat()
    {
        Participant Seat(string id) => Make.Person(id, grades: "7", subjects: "Science") with { IsVacantSeat = true };
        var odd = Make.School(Make.Person("a").Asks("QU"), Make.Person("b").Shares("QU"), Make.Person("c", grades: "7"), Seat("seat"));
        Assert.Equal("a+b, c+seat", Make.Text(Make.Suggest(odd).Groups));
        Assert.Equal(ForbiddenReason.BothVacant, Make.Facts(Seat("s"), Seat("t")).Forbidden);
    }

    private static string Good(SchoolQuestion question, GoodPair good) =>
        Make.Text(Make.Suggest(question with { Settings = new PairingSettings { Aim = PairingAim.GoodOnly, GoodEnough = good } }).Groups);

    private static LeftOutReason Reason(SchoolQuestion question, string id) => Make.Suggest(question).LeftOut.Single(person => person.Id == id).Reason;
}
