using Counterpart.App.Messages.Notes;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Tests.Messages.Notes;

public sealed class NoteRulesTests
{
    // No school October 5 to 9, 2026; tests December 7 and 8.
    private static readonly SchoolDays fallBreak = new(
    [
        new CalendarDays(new(2026, 10, 5), new(2026, 10, 9), "Fall break", CalendarKind.NoSchool),
        new CalendarDays(new(2026, 12, 7), new(2026, 12, 8), "Tests", CalendarKind.Testing),
    ]);

    [Theory]
    [InlineData("2026-08-07", false)]
    [InlineData("2026-08-10", true)]
    public void A_first_meeting_is_spoken_of_five_school_days_after_the_introduction(string today, bool said) =>
        Assert.Equal(said, Keys(Facts(introduced: new(2026, 8, 3), hasBegun: false), today).Contains("first-meeting 7"));

    [Fact]
    public void Two_quiet_spans_are_spoken_of_twice_at_most_and_then_no_more()
    {
        Assert.Empty(Keys(Facts(), "2026-08-24"));
        Assert.Equal(["quiet 7 2026-08-03 1"], Keys(Facts(), "2026-08-31"));
        Assert.Equal(["quiet 7 2026-08-03 2"], Keys(Facts(), "2026-09-14"));
        Assert.Empty(Keys(Facts(), "2026-10-12"));
    }

    [Fact]
    public void A_spell_begins_with_the_introduction_not_with_the_day_it_was_decided()
    {
        Assert.Empty(Keys(Facts(introduced: new(2026, 8, 28)), "2026-09-14"));
        Assert.Equal(["quiet 7 2026-08-31 1"], Keys(Facts(introduced: new(2026, 8, 28)), "2026-10-12"));
    }

    [Fact]
    public void A_break_neither_makes_nor_ends_a_quiet_spell()
    {
        DateOnly[] done = [new(2026, 9, 22)];
        Assert.Empty(Keys(Facts(starts: new(2026, 9, 21), done: done), "2026-10-26"));
        Assert.Equal(["quiet 7 2026-10-12 1"], Keys(Facts(starts: new(2026, 9, 21), done: done), "2026-11-09"));
    }

    [Fact]
    public void Something_logged_ends_a_spell_and_who_meets_without_logging_is_never_spoken_to()
    {
        Assert.Empty(Keys(Facts(done: [new(2026, 9, 1)]), "2026-09-02"));
        Assert.Empty(Keys(Facts() with { MeetsWithoutLog = true }, "2026-08-31"));
        Assert.Empty(Keys(Facts(introduced: new(2026, 8, 3), hasBegun: false) with { MeetsWithoutLog = true }, "2026-08-31"));
    }

    [Theory]
    [InlineData("2027-03-14", 0)]
    [InlineData("2027-03-15", 1)]
    [InlineData("2027-03-28", 1)]
    [InlineData("2027-03-29", 0)]
    [InlineData("2027-04-15", 1)]
    public void The_record_is_spoken_of_twice_a_year(string today, int lines) =>
        Assert.Equal(lines, Keys(Facts(done: [.. Enumerable.Range(0, 50).Select(w => new DateOnly(2026, 8, 4).AddDays(7 * w))]), today).Count(k => k.StartsWith("record", StringComparison.Ordinal)));

    [Theory]
    [InlineData("2027-03-31", 0)]
    [InlineData("2027-04-01", 0)]
    [InlineData("2027-04-02", 0)]
    [InlineData("2027-04-05", 1)]
    [InlineData("2027-04-18", 1)]
    [InlineData("2027-04-19", 0)]
    [InlineData("2026-08-31", 0)]
    public void The_april_card_is_spoken_of_for_two_weeks_from_the_first_school_day_of_april(string today, int lines)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        var days = new SchoolDays([new CalendarDays(new(2027, 3, 29), new(2027, 4, 2), "Spring break", CalendarKind.NoSchool)]);
        var facts = Facts() with { Cadence = [], MeetsWithoutLog = true };

        Assert.Equal(Enumerable.Repeat("april 2027", lines), Keys(NoteRules.Items([facts], day, days)));
        Assert.Empty(Keys(NoteRules.Items([facts with { HasAprilCard = true }], day, days)));
        Assert.Empty(Keys(NoteRules.Items([], day, days)));

        static IEnumerable<string> Keys(IEnumerable<NoteItem> items) => items.Select(i => i.Key).Where(k => k.StartsWith("april", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("2026-10-04", false)]
    [InlineData("2026-10-12", true)]
    [InlineData("2026-10-13", true)]
    [InlineData("2026-10-14", false)]
    [InlineData("2026-10-07", false)]
    [InlineData("2026-12-08", false)]
    [InlineData("2026-12-09", true)]
    [InlineData("2026-12-11", false)]
    public void A_note_goes_on_the_first_school_day_of_a_week_or_the_second(string today, bool isDay) =>
        Assert.Equal(isDay, NoteRules.IsNoteDay(DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture), fallBreak));

    [Theory]
    [InlineData(NewsKind.NotesShared, "Erin shared notes from Thu, Oct 8.", true)]
    [InlineData(NewsKind.PlanAnswered, "Erin looked at the lesson plan you brought Thu, Oct 8.", true)]
    [InlineData(NewsKind.OwnAskAnswered, "Erin answered what you asked for Thu, Oct 8.", true)]
    [InlineData(NewsKind.PartnersAskAnswered, "Erin answered what Walt asked for Thu, Oct 8.", true)]
    [InlineData(NewsKind.OfferAnswered, "Erin said whether the time that was offered for Thu, Oct 8 works.", true)]
    [InlineData(NewsKind.LineOpened, "Erin opened the line you shared Thu, Oct 8.", false)]
    [InlineData(NewsKind.EvidenceOpened, "Erin opened the lines you released Thu, Oct 8.", false)]
    public void News_says_who_did_what_and_waits_for_the_week_when_somebody_only_looked(NewsKind kind, string says, bool anyDay)
    {
        var item = Assert.Single(NoteRules.OfNews([new(kind, "7", "Erin", new(2026, 10, 8)) { Asked = "Walt" }]));

        Assert.Equal((says, anyDay), (item.Text, item.MayComeAnyDay));
    }

    private static List<string> Keys(PairFacts facts, string today)
    {
        var day = DateOnly.Parse(today, System.Globalization.CultureInfo.InvariantCulture);
        return [.. NoteRules.Items([facts with { Cadence = CadenceRules.Spans(facts.Cadence[0].From, day, fallBreak, [.. facts.ToConfirm.Select(c => c.On)]), ToConfirm = [] }], day, fallBreak).Select(i => i.Key)];
    }

    /// <param name="done">Carried in <see cref="PairFacts.ToConfirm"/> until the strip is made for the day that is asked about.</param>
    private static PairFacts Facts(DateOnly? introduced = null, bool hasBegun = true, DateOnly? starts = null, params DateOnly[] done) => new()
    {
        Id = 7,
        PublicId = Guid.Empty,
        Partners = "Walt",
        IntroducedOn = introduced ?? new(2026, 8, 3),
        HasBegun = hasBegun,
        MeetsWithoutLog = false,
        Cadence = [new CadenceSpan(starts ?? new(2026, 8, 3), default, 0, false, false, false)],
        ToConfirm = [.. done.Select((d, i) => ((long)i, 0, "", d))],
    };
}
