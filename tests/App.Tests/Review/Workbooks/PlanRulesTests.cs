using Counterpart.App.Review;
using Counterpart.App.Review.Workbooks;

namespace Counterpart.App.Tests.Review.Workbooks;

public sealed class PlanRulesTests
{
    private static readonly DraftPair ab = new(new Guid(1, 0, 0, new byte[8]), ["a", "b"], PairMark.Good);
    private static readonly DraftPair cd = new(new Guid(2, 0, 0, new byte[8]), ["c", "d"]);
    private static readonly DraftPair ac = new(new Guid(3, 0, 0, new byte[8]), ["a", "c"]);

    [Fact]
    public void A_pair_with_the_same_people_keeps_its_address_whatever_it_is_called()
    {
        var compared = Compare([ab, cd], Row("new name", "b", PairMark.Locked), Row("new name", "a", PairMark.Locked));

        Assert.Equal([ab with { Mark = PairMark.Locked }, cd], compared.Pairs);
        Assert.Equal((1, 1), (compared.Changes.Count, compared.NotInFile));
    }

    [Fact]
    public void Three_together_are_a_group_and_four_are_too_many()
    {
        Assert.Equal(["a", "b", "c"], Compare([ab], Row("x", "a"), Row("x", "b"), Row("x", "c")).Pairs.Single().Members);

        Assert.Contains("4 people have the pair", Compare([ab], Row("x", "a"), Row("x", "b"), Row("x", "c"), Row("x", "d")).Problems.Single().Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_is_in_two_pairs_of_the_draft_may_be_in_two_rows_and_nobody_else()
    {
        PlanEntry[] rows = [Row("1", "a", PairMark.Good), Row("1", "b", PairMark.Good), Row("2", "a"), Row("2", "c")];

        Assert.Empty(Compare([ab, ac], rows).Problems);
        Assert.Empty(Compare([ab, ac], rows).Changes);
        Assert.Contains("already", Compare([ab], rows).Problems.Single().Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finalized_pair_nobody_of_whom_is_in_the_file_stays_without_a_word()
    {
        var final = ab with { Mark = PairMark.Finalized };

        var compared = Compare([final, cd], Row("", "c"), Row("", "d"));

        Assert.Equal([final], compared.Pairs);
        Assert.Empty(compared.Problems);
        Assert.Equal(["c has no partner; was with d.", "d has no partner; was with c."], compared.Changes);
    }

    [Fact]
    public void One_person_twice_in_a_pair_is_no_pair()
    {
        Assert.Contains(Compare([ab], Row("x", "a"), Row("x", "a")).Problems, p => p.Words.Contains("same person twice", StringComparison.Ordinal));
    }

    [Fact]
    public void A_pair_that_cannot_be_is_told_at_the_later_row_unless_it_stands_already()
    {
        PlanEntry[] rows = [new(2, "x", "a", PairMark.Good), new(3, "x", "b", PairMark.Good)];

        Assert.Equal([new PlanProblem(3, "a and b not")], PlanRules.Compare([], rows, k => k, (a, b) => $"{a} and {b} not").Problems);
        Assert.Empty(PlanRules.Compare([ab], rows, k => k, (a, b) => $"{a} and {b} not").Problems);
    }

    private static int row = 1;

    private static PlanEntry Row(string label, string key, PairMark mark = PairMark.None) => new(++row, label, key, mark);

    private static PlanComparison Compare(IReadOnlyList<DraftPair> pairs, params PlanEntry[] rows) => PlanRules.Compare(pairs, rows, k => k, (_, _) => "");
}
