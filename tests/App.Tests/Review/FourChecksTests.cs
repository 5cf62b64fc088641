using Counterpart.App.Review;
using Counterpart.Pairing;

namespace Counterpart.App.Tests.Review;

public sealed class FourChecksTests
{
    [Fact]
    public void The_order_never_changes()
    {
        var checks = FourChecks.Of(Group(Meeting.CanMeet, 90), [new PairFacts { A = "a", B = "b" }]);

        Assert.Equal(["Indicators", "Time", "Grade and subject", "Relationship"], checks.Select(c => c.Name));
    }

    [Fact]
    public void Unknown_is_open_and_never_a_warning()
    {
        var checks = FourChecks.Of(Group(Meeting.Unknown, 0), [new PairFacts { A = "a", B = "b" }]);

        Assert.Equal((Check.Open, "Not known"), (checks[1].Symbol, checks[1].Words));
        Assert.Equal((Check.Open, "Not noted"), (checks[3].Symbol, checks[3].Words));
    }

    [Fact]
    public void Time_names_the_days_when_they_are_few()
    {
        Period[] shared = [new("Mon", 480, 525), new("Wed", 480, 525)];

        Assert.Equal("90 min, Mon and Wed", FourChecks.Of(Group(Meeting.Plenty, 90, shared), [new PairFacts { A = "a", B = "b" }])[1].Words);
        Assert.Equal((Check.Ask, "None shared"), (FourChecks.Of(Group(Meeting.CannotMeet, 0), [])[1].Symbol, FourChecks.Of(Group(Meeting.CannotMeet, 0), [])[1].Words));
    }

    [Fact]
    public void Who_asked_for_someone_new_is_not_said()
    {
        var checks = FourChecks.Of(Group(Meeting.CanMeet, 90), [new PairFacts { A = "a", B = "b", LastYear = true, SomeoneNew = true }]);

        Assert.Equal("Partners last year, someone new asked for", checks[3].Words);
    }

    private static GroupFacts Group(Meeting meeting, int minutes, params Period[] shared) => new()
    {
        Members = ["a", "b"], WishesMet = [1, 1], BringNothingYet = [], Meeting = meeting, MinutesAWeek = minutes, Shared = shared,
    };
}
