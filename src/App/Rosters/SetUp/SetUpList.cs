using Counterpart.App.Access;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Rosters.SetUp;

/// <summary>What is done and what is left between an empty school and introduced partners, from counts alone. Any order, several sittings.</summary>
public static class SetUpList
{
    public const string Files = "files";
    public const string Schedule = "schedule";
    public const string Rules = "rules";
    public const string Expectations = "expectations";

    /// <summary>Steps that may be marked done although nothing was entered.</summary>
    public static readonly IReadOnlyList<string> Optional = [Files, Schedule, Rules, Expectations];

    public static IReadOnlyList<SetUpGroup> Of(SetUpFacts facts) =>
    [
        new("Ask people", [Cards(facts)]),
        new("Get your people in", [People(facts), Results(facts), Times(facts)]),
        new("Match", [Strengths(facts), RulesOf(facts), Review(facts)]),
        new("Finalize and introduce", [Expect(facts), Finalize(facts), Introduce(facts)]),
    ];

    private static SetUpTask Cards(SetUpFacts f) => new(
        "Hand out the two-minute card", "/school/cards",
        f.Teachers == 0 ? "On a phone or on paper. Starts when people are on the list."
            : $"{f.Answered} of {f.Teachers} have answered{Due(f)}",
        f.Teachers == 0 ? SetUpState.CannotStartYet : Part(f.Answered, f.Teachers), May.ManagePeople);

    private static SetUpTask People(SetUpFacts f) => new(
        "Check your teachers", "/school/people",
        f.Teachers == 0 ? "Nobody on the list yet. By file, or one by one by hand."
            : Joined(
                f.StateLoadedOn is { } day ? $"{Words.Count(f.Teachers, "teacher")}, loaded by the state on {SchoolTime.SayShort(day)}" : Words.Count(f.Teachers, "teacher"),
                f.NotThisYear > 0 ? $"{f.NotThisYear} not this year" : "",
                f.VacantSeats > 0 ? Words.Count(f.VacantSeats, "vacant seat") : "",
                f.WithoutEmail > 0 ? $"{f.WithoutEmail} without email get paper" : ""),
        f.Teachers == 0 ? SetUpState.NotStarted : f.Teachers < 2 ? SetUpState.InProgress : SetUpState.Completed, May.ManagePeople);

    private static SetUpTask Results(SetUpFacts f) => Marked(f, new(
        "Bring in last year's indicator results", "/school/imports",
        f.WithResults == 0 ? "Cards alone are enough." : $"Read for {f.WithResults} of {f.Teachers}; values are never shown.",
        f.WithResults > 0 ? SetUpState.Completed : SetUpState.NotStarted, May.ImportFiles, Files));

    private static SetUpTask Times(SetUpFacts f) => Marked(f, new(
        "Add the bell schedule", "/school/bells",
        f.WithSchedule == 0 ? "Finds time people offered. Without it time stays \"not known\"." : $"Known for {f.WithSchedule} of {f.Teachers}.",
        f.WithSchedule == 0 ? SetUpState.NotStarted : Part(f.WithSchedule, f.Teachers), May.ManagePeople, Schedule));

    private static SetUpTask Strengths(SetUpFacts f) => new(
        "See strengths and growth areas by indicator", "/school/strengths",
        f.Known == 0 ? "Appears with the first card or results." : $"{Words.Count(f.Known, "teacher")} with results or a card. Nothing to do here.",
        f.Known == 0 ? SetUpState.CannotStartYet : SetUpState.Completed, May.ReadWords);

    private static SetUpTask RulesOf(SetUpFacts f) => Marked(f, new(
        "Set rules for your school", "/school/matches/rules",
        f.Rules == 0 ? "Who should or should not work together" : $"{Words.Count(f.Rules, "rule")} about who should or should not work together",
        f.Rules > 0 ? SetUpState.Completed : SetUpState.NotStarted, May.SetRules, Rules));

    private static SetUpTask Review(SetUpFacts f) => new(
        "Review suggested partners", "/school/matches",
        f.Teachers < 2 ? "Starts with two people who take part." : f.DraftPairs == 0 ? "Suggestions take less than a minute to make."
            : Joined(Words.Count(f.DraftPairs, "pair"), f.LockedPairs > 0 ? $"{f.LockedPairs} locked" : "", f.FinalizedPairs > 0 ? $"{f.FinalizedPairs} finalized" : ""),
        f.Teachers < 2 ? SetUpState.CannotStartYet : f.DraftPairs == 0 ? SetUpState.NotStarted : Part(f.FinalizedPairs + 1, f.DraftPairs + 1), May.ReviewMatches);

    private static SetUpTask Expect(SetUpFacts f) => Marked(f, new(
        "Set expectations", "/school/expectations",
        f.HasOwnExpectations ? "Yours are saved." : "Meetings, visits, lesson plans. A text is ready; change what you like.",
        f.HasOwnExpectations ? SetUpState.Completed : SetUpState.NotStarted, May.Introduce, Expectations));

    private static SetUpTask Finalize(SetUpFacts f) => new(
        "Finalize", "/school/matches/finalize",
        f.DraftPairs == 0 ? "After the first suggestions. Any ready part at a time." : $"{f.FinalizedPairs} of {Words.Count(f.DraftPairs, "pair")} finalized. Finalizing sends nothing.",
        f.DraftPairs == 0 ? SetUpState.CannotStartYet : Part(f.FinalizedPairs, f.DraftPairs), May.ReviewMatches);

    private static SetUpTask Introduce(SetUpFacts f) => new(
        "Talk with teachers and introduce", "/school/introductions",
        f.Seated == 0 ? "After you finalize. About 5 minutes with each teacher." : $"{f.Talked} of {f.Seated} talked with, {f.Introduced} of {Words.Count(f.FinalizedPairs, "pair")} introduced",
        f.Seated == 0 ? SetUpState.CannotStartYet : Introductions(f), May.Introduce);

    /// <summary>An optional step that the principal said is done stays done until taken back.</summary>
    private static SetUpTask Marked(SetUpFacts facts, SetUpTask task) => facts.StepsDone.Contains(task.Optional, StringComparer.Ordinal)
        ? task with { State = SetUpState.Completed }
        : task;

    private static SetUpState Part(int done, int all) => done == 0 ? SetUpState.NotStarted : done < all ? SetUpState.InProgress : SetUpState.Completed;

    /// <summary>Done when everybody knows: whoever introduced a pair has no talk left to tick for it.</summary>
    private static SetUpState Introductions(SetUpFacts f) => f.Talked + f.Introduced == 0 ? SetUpState.NotStarted
        : f.Introduced < f.FinalizedPairs ? SetUpState.InProgress
        : SetUpState.Completed;

    private static string Due(SetUpFacts f) => f.CardsDueOn switch
    {
        null => "",
        { } day when day >= f.Today => $", due {SchoolTime.SayWeekday(day)}",
        { } day => $", were due {SchoolTime.SayWeekday(day)}",
    };

    private static string Joined(params string[] parts) => string.Join(", ", parts.Where(p => p.Length > 0));
}
