using Counterpart.App.Rosters.SetUp;

namespace Counterpart.App.Tests.Rosters.SetUp;

public sealed class SetUpListTests
{
    private static readonly SetUpFacts empty = new() { YearName = "2026-27", Today = new(2026, 8, 3) };

    [Fact]
    public void An_empty_school_can_start_with_people_and_little_else() => Assert.Equal(
        "CannotStartYet NotStarted NotStarted NotStarted CannotStartYet NotStarted CannotStartYet NotStarted CannotStartYet CannotStartYet",
        States(empty));

    [Fact]
    public void A_finished_school_has_nothing_left() => Assert.Equal(
        string.Join(' ', Enumerable.Repeat("Completed", 10)),
        States(empty with
        {
            Teachers = 60,
            Answered = 60,
            WithResults = 58,
            WithSchedule = 60,
            Known = 60,
            Rules = 2,
            DraftPairs = 30,
            FinalizedPairs = 30,
            Seated = 60,
            Talked = 60,
            Introduced = 30,
            HasOwnExpectations = true,
        }));

    [Fact]
    public void What_is_begun_is_in_progress_and_says_how_far()
    {
        var facts = empty with { Teachers = 60, Answered = 41, CardsDueOn = new(2026, 8, 7), DraftPairs = 30, LockedPairs = 3, FinalizedPairs = 12, Seated = 24, Talked = 5, Introduced = 2, Known = 41, NotThisYear = 2 };
        var notes = SetUpList.Of(facts).SelectMany(g => g.Tasks).Where(t => t.State == SetUpState.InProgress).Select(t => t.Note);

        Assert.Equal("41 of 60 have answered, due Fri, Aug 7|30 pairs, 3 locked, 12 finalized|12 of 30 pairs finalized. Finalizing sends nothing.|5 of 24 talked with, 2 of 12 pairs introduced", string.Join('|', notes));
    }

    [Theory]
    [InlineData(0, 0, SetUpState.NotStarted)]
    [InlineData(24, 0, SetUpState.InProgress)]
    [InlineData(24, 11, SetUpState.InProgress)]
    [InlineData(20, 12, SetUpState.Completed)]
    public void Introducing_is_done_when_every_pair_knows_of_each_other(int talked, int introduced, SetUpState state) => Assert.Equal(
        state,
        SetUpList.Of(empty with { Teachers = 24, DraftPairs = 12, FinalizedPairs = 12, Seated = 24, Talked = talked, Introduced = introduced }).SelectMany(g => g.Tasks).Last().State);

    [Fact]
    public void An_optional_step_that_was_marked_is_done_without_an_entry() => Assert.Equal(
        4,
        SetUpList.Of(empty with { StepsDone = SetUpList.Optional }).SelectMany(g => g.Tasks).Count(t => t.State == SetUpState.Completed));

    private static string States(SetUpFacts facts) => string.Join(' ', SetUpList.Of(facts).SelectMany(g => g.Tasks).Select(t => t.State));
}
