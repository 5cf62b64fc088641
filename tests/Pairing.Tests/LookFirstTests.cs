using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class LookFirstTests
{
    private static readonly Participant Ann = Make.Person("ann").Asks("QU").Shares("TH").Offers("Mon 9:00-9:45");
    private static readonly Participant Bob = Make.Person("bob").Asks("TH").Shares("QU").Offers("Mon 9:00-9:45");

    [Fact]
    public void A_pair_that_brings_both_ways_and_can_meet_is_ready()
    {
        var marks = Marks(Make.School(Ann, Bob));
        Assert.False(marks.LookFirst());
        Assert.Empty(marks.Notes);
    }

    [Fact]
    public void One_way_with_a_known_wish_unmet_names_the_person_who_brings_nothing_yet()
    {
        var oneWay = Make.School(Ann, Bob.Shares(""));
        Assert.Equal([new LookMark(LookReason.OneWay, "bob")], Marks(oneWay).Marks);
        Assert.Empty(Marks(oneWay).Notes);
        Assert.Equal([new LookMark(LookReason.NothingEitherWay, null)], Marks(Make.School(Ann.Shares(""), Bob.Shares(""))).Marks);
    }

    [Fact]
    public void One_way_because_nobody_asked_is_no_reason_to_look()
    {
        var marks = Marks(Make.School(Ann.Asks(""), Bob));
        Assert.Empty(marks.Marks);
    }

    [Fact]
    public void One_way_is_no_reason_to_look_when_they_learn_together_or_were_asked_for()
    {
        var oneWay = Make.School(Ann, Bob.Shares(""));
        Assert.Single(Marks(oneWay).Marks);
        Assert.Empty(Marks(oneWay with { People = [Ann, Bob.Shares("").Asks("TH, QU")] }).Marks);
        Assert.Empty(Marks(oneWay with { Rules = [new PairRule("ann", "bob", RuleKind.Prefer)] }).Marks);
        var again = Marks(oneWay with
        {
            People = [Ann with { Wish = PartnerWish.Again }, Bob.Shares("") with { Wish = PartnerWish.Again, LastYearPartnerIds = ["ann"] }],
        });
        Assert.Empty(again.Marks);
    }

    [Fact]
    public void Research_pairs_are_one_way_by_nature()
    {
        var question = Make.School(
            Make.Person("ann", "QU 2.0, TH 2.0").Offers("Mon 9:00-9:45"), Make.Person("bob", "QU 4.0, LS 2.0").Offers("Mon 9:00-9:45"))
            with
        { Settings = new PairingSettings { Mode = PairingMode.Research } };
        Assert.Empty(Marks(question).Marks);
    }

    [Fact]
    public void No_shared_time_is_a_mark_only_where_cover_is_dear_and_never_when_unknown()
    {
        var apart = Make.School(Ann, Bob.Offers("Tue 9:00-9:45"));
        Assert.Equal([new LookMark(LookReason.NoSharedTime, null)], Marks(apart).Marks);
        Assert.Empty(Marks(apart, coverIsDear: false).Marks);

        var unknown = Marks(Make.School(Ann, Bob with { Time = null }));
        Assert.Empty(unknown.Marks);
        Assert.Equal([new QuietNote(QuietNoteKind.UnknownTime, "bob")], unknown.Notes);
    }

    [Fact]
    public void A_preferred_partner_elsewhere_and_a_broken_rule_are_tension()
    {
        var cy = Make.Person("cy");
        var prefer = Make.School(Ann, Bob, cy) with { Rules = [new PairRule("ann", "cy", RuleKind.Prefer)] };
        Assert.Equal([new LookMark(LookReason.RuleTension, "ann")], Marks(prefer).Marks);
        Assert.Empty(Marks(prefer with { People = [Ann, Bob, cy with { TakesPart = false }] }).Marks);
        Assert.Equal([new LookMark(LookReason.RuleTension, null)], Marks(Make.School(Ann, Bob) with { Rules = [new PairRule("ann", "bob", RuleKind.Never)] }).Marks);
    }

    [Fact]
    public void A_changed_roster_two_partnerships_and_nothing_known_are_marked_for_the_person()
    {
        Assert.Equal([new LookMark(LookReason.RosterChanged, "ann")], Marks(Make.School(Ann with { RosterChanged = true }, Bob)).Marks);
        Assert.Equal([new LookMark(LookReason.TwoPartnerships, "bob")], Marks(Make.School(Ann, Bob with { HasOtherPartnership = true })).Marks);
        var stranger = Make.Person("bob").Offers("Mon 9:00-9:45");
        Assert.Equal(
            [new LookMark(LookReason.NothingEitherWay, null), new LookMark(LookReason.NothingKnown, "bob")],
            Marks(Make.School(Ann, stranger)).Marks);

        var book = PairBook.Open(Make.School(Ann, Bob, Make.Person("cy").Shares("QU").Asks("TH")));
        PlanGroup[] plan = [Make.Group("ann+bob"), Make.Group("ann+cy")];
        Assert.Equal([new LookMark(LookReason.TwoPartnerships, "ann")], LookFirst.Marks(book, plan, plan[0], coverIsDear: true).Marks);
    }

    [Fact]
    public void A_single_observation_relative_words_and_an_even_profile_are_quiet_notes()
    {
        var relative = Make.Level("ann", "4.0", "GRP 3.0").Shares("TH").Offers("Mon 9:00-9:45");
        var even = Make.Level("bob", "3.5") with { Time = Bob.Time, Share = ["GRP"] };
        even = even with { Results = [.. even.Results.Select(result => result with { SumThousandths = 7000, Count = 2 })] };
        Assert.Equal(
            [
                new QuietNote(QuietNoteKind.SingleObservation, "ann"), new QuietNote(QuietNoteKind.RelativeWords, "ann"),
                new QuietNote(QuietNoteKind.EvenProfile, "bob"),
            ],
            Marks(Make.School(relative, even)).Notes);
    }

    [Fact]
    public void A_vacant_seat_is_not_marked_for_what_cannot_be_known()
    {
        var marks = Marks(Make.School(Ann, Make.Person("bob") with { IsVacantSeat = true }));
        Assert.Empty(marks.Marks);
        Assert.Empty(marks.Notes);
    }

    [Fact]
    public void In_a_group_of_three_whoever_brings_nothing_to_either_is_named()
    {
        var book = PairBook.Open(Make.School(Ann, Bob, Make.Person("cy").Asks("TH, MOT")));
        var group = Make.Group("ann+bob+cy");
        Assert.Empty(LookFirst.Marks(book, [group], group, coverIsDear: true).Marks);
        book = PairBook.Open(Make.School(Ann, Bob.Shares("MOT"), Make.Person("cy").Asks("TH, MOT")));
        Assert.Equal([new LookMark(LookReason.OneWay, "cy")], LookFirst.Marks(book, [group], group, coverIsDear: true).Marks);
    }

    private static CardMarks Marks(SchoolQuestion question, bool coverIsDear = true)
    {
        var group = Make.Group("ann+bob");
        return LookFirst.Marks(PairBook.Open(question), [group], group, coverIsDear);
    }
}
