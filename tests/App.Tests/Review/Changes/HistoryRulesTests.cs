using Counterpart.App.Review;
using Counterpart.App.Review.Changes;

namespace Counterpart.App.Tests.Review.Changes;

public sealed class HistoryRulesTests
{
    private static readonly DateTime day = new(2026, 8, 3, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void What_was_undone_no_longer_stands()
    {
        ActRow[] rows = [Row(1, DraftAct.Ran), Row(2, DraftAct.Locked), Row(3, DraftAct.Changed), Row(4, DraftAct.Undone, 2), Row(5, DraftAct.MarkedGood)];

        Assert.Equal([5, 2, 1], HistoryRules.Standing(rows).Select(r => r.Number));
        Assert.Equal(2, HistoryRules.Before(rows, 5));
        Assert.Equal(1, HistoryRules.Before(rows, 2));
    }

    [Fact]
    public void An_undo_of_an_undo_leads_further_back_and_ends_at_the_first_run()
    {
        ActRow[] rows = [Row(1, DraftAct.Ran), Row(2, DraftAct.Locked), Row(3, DraftAct.Undone, 1)];

        Assert.Empty(HistoryRules.Undoable(rows));
        Assert.Equal([1], HistoryRules.Standing(rows).Select(r => r.Number));
    }

    [Fact]
    public void Nothing_from_before_the_last_finalizing_can_be_undone()
    {
        ActRow[] rows = [Row(1, DraftAct.Ran), Row(2, DraftAct.Locked), Row(3, DraftAct.Finalized), Row(4, DraftAct.Changed)];

        Assert.Equal([4], HistoryRules.Undoable(rows).Select(r => r.Number));
    }

    [Fact]
    public void Twenty_acts_can_be_undone_and_no_more()
    {
        ActRow[] rows = [Row(1, DraftAct.Ran), .. Enumerable.Range(2, 30).Select(n => Row(n, DraftAct.Locked))];

        Assert.Equal(Enumerable.Range(12, 20).Reverse(), HistoryRules.Undoable(rows).Select(r => r.Number));
    }

    private static ActRow Row(int number, DraftAct act, int? returnedTo = null) => new(number, act, returnedTo, day, 1, "Dr. Holt", []);
}
