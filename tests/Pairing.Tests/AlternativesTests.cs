using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class AlternativesTests
{
    private static readonly SchoolQuestion Four = Make.School(
        Make.Person("ann", grades: "6").Asks("QU").Shares("TH").Offers("Mon 9:00-9:45"),
        Make.Person("bob", grades: "6").Asks("TH").Shares("QU").Offers("Mon 9:00-9:45"),
        Make.Person("cy", grades: "8").Asks("QU").Shares("TH").Offers("Tue 9:00-9:45"),
        Make.Person("di", grades: "8").Asks("TH").Offers("Tue 9:00-9:45, Mon 9:00-9:45"));

    private static readonly PlanGroup[] Plan = [Make.Group("ann+bob"), Make.Group("cy+di")];

    [Fact]
    public void The_swap_counts_exactly_the_four_before_and_after()
    {
        var price = Alternatives.Swap(PairBook.Open(Four), Plan, "ann", "di")!;
        Assert.Equal(Plan, price.Ends);
        Assert.Equal([Make.Group("ann+di"), Make.Group("bob+cy")], price.Comes);
        Assert.Equal(new PlanCounts { WishesMet = 3, BothWays = 1, CanMeet = 2, Near = 2, MinutesAWeek = 90, Groups = 2 }, price.Before);
        Assert.Equal(new PlanCounts { WishesMet = 3, BothWays = 1, CanMeet = 1, Near = 0, MinutesAWeek = 45, Groups = 2 }, price.After);
        Assert.Empty(price.LeavesAlone);
    }

    [Fact]
    public void A_locked_group_is_never_touched_and_hidden_options_are_counted()
    {
        var book = PairBook.Open(Four);
        foreach (var origin in new[] { GroupOrigin.Locked, GroupOrigin.Finalized, GroupOrigin.AlwaysRule, GroupOrigin.Reviewed })
        {
            PlanGroup[] plan = [Plan[0], Plan[1] with { Origin = origin }];
            var list = Alternatives.For(book, plan, "ann");
            Assert.Empty(list.Options);
            Assert.Equal(2, list.HiddenByLocks);
            Assert.Null(Alternatives.Swap(book, plan, "ann", "di"));
            Assert.Null(Alternatives.Whole(book, plan, "ann", "di", cancel: TestContext.Current.CancellationToken));
        }
    }

    [Fact]
    public void A_reviewed_group_moves_when_freed_and_the_own_reviewed_group_may_move()
    {
        var book = PairBook.Open(Four);
        PlanGroup[] plan = [Plan[0] with { Origin = GroupOrigin.Reviewed }, Plan[1] with { Origin = GroupOrigin.Reviewed }];
        Assert.Null(Alternatives.Swap(book, plan, "ann", "di"));
        Assert.NotNull(Alternatives.Swap(book, plan, "ann", "di", new HashSet<string>(StringComparer.Ordinal) { "cy" }));
    }

    [Fact]
    public void A_forbidden_pair_or_forbidden_rest_is_no_option()
    {
        var book = PairBook.Open(Four with { Rules = [new PairRule("ann", "di", RuleKind.Never), new PairRule("bob", "di", RuleKind.Never)] });
        Assert.Null(Alternatives.Swap(book, Plan, "ann", "di"));
        Assert.Null(Alternatives.Swap(book, Plan, "ann", "cy"));
        var list = Alternatives.For(book, Plan, "ann");
        Assert.Empty(list.Options);
        Assert.Equal(0, list.HiddenByLocks);
    }

    [Theory]
    [InlineData("a+b, c+d", "a", "c", "a+c, b+d", "")]
    [InlineData("a+b", "a", "c", "a+c", "b")]
    [InlineData("b+c", "a", "b", "a+b", "c")]
    [InlineData("c+d", "a", "b", "a+b", "")]
    [InlineData("a+b, c+d+e", "a", "c", "a+c, b+d+e", "")]
    [InlineData("a+b+c, d+e", "a", "d", "a+d, b+c+e", "")]
    [InlineData("b+c+d", "a", "b", "a+b, c+d", "")]
    [InlineData("a+b+c, d+e+f", "a", "d", "a+d, b+c, e+f", "")]
    public void A_swap_makes_sense_for_pairs_threes_and_people_alone(string plan, string a, string b, string comes, string alone)
    {
        var book = PairBook.Open(Make.School([.. "abcdef".Select(c => Make.Person(c.ToString()))]));
        var price = Alternatives.Swap(book, [.. Make.List(plan).Select(group => Make.Group(group))], a, b)!;
        Assert.Equal(comes, Make.Text(price.Comes));
        Assert.Equal(alone, string.Join(", ", price.LeavesAlone));
    }

    [Fact]
    public void People_already_together_are_no_option_for_each_other()
    {
        var book = PairBook.Open(Four);
        Assert.Null(Alternatives.Swap(book, Plan, "ann", "bob"));
        Assert.Equal(["cy", "di"], Alternatives.For(book, Plan, "ann").Options.Select(option => option.With).Order(StringComparer.Ordinal), StringComparer.Ordinal);
    }

    [Fact]
    public void No_option_looks_better_on_every_count_without_a_reason()
    {
        var reasons = new HashSet<WhyNot>();
        for (var seed = 0; seed < 40; seed++)
        {
            var question = RandomSchool.Of(seed, 9 + (seed % 2), new PairingSettings { Seed = seed, Emphases = new Emphases { Near = seed % 6, Time = (seed + 3) % 6 } });
            var answer = Make.Suggest(question);
            foreach (var price in question.People.Where(p => p.TakesPart).SelectMany(p => Alternatives.For(answer.Book, answer.Groups, p.Id).Options).Select(o => o.Swap))
            {
                Assert.Equal(LooksBetter(price), price.WhyNot != WhyNot.CountsSpeak);
                Assert.NotEqual(WhyNot.PlanWasChanged, price.WhyNot);
                reasons.Add(price.WhyNot);
            }
        }

        // The group of three is exact, so it is no reason of its own any more.
        Assert.Superset(new HashSet<WhyNot> { WhyNot.Rule, WhyNot.Emphasis }, reasons);
        Assert.DoesNotContain(WhyNot.GroupOfThree, reasons);
    }

    [Fact]
    public void A_whole_that_leaves_somebody_without_partner_says_so()
    {
        // Only ann may be with di, so taking ann for cy leaves di alone, however good ann and cy look.
        var rules = new[] { new PairRule("bob", "di", RuleKind.Never), new PairRule("cy", "di", RuleKind.Never) };
        var school = Make.School(
            Make.Person("ann").Asks("QU").Shares("TH"), Make.Person("bob").Asks("LS").Shares("GRP"),
            Make.Person("cy").Asks("TH, GRP").Shares("QU, LS"), Make.Person("di")) with
        { Rules = rules, Settings = new PairingSettings { GroupOfThree = false } };
        var answer = Make.Suggest(school);
        Assert.Equal("ann+di, bob+cy", Make.Text(answer.Groups));
        var whole = Alternatives.Whole(answer.Book, answer.Groups, "ann", "cy", cancel: TestContext.Current.CancellationToken)!;
        Assert.Equal(["bob", "di"], whole.LeavesAlone, StringComparer.Ordinal);
        Assert.Equal((0, 2), (whole.Before.Alone, whole.After.Alone));
    }

    [Fact]
    public void Where_third_people_joined_one_after_the_other_a_better_way_around_them_is_told_as_such()
    {
        // a and b, c and d are pairs; e and f may not be together and join one each. e first takes the pair that f would gain more by.
        PlanGroup[] plan = [Make.Group("a+b+e"), Make.Group("c+d+f")];
        var school = Make.School(
            Make.Person("a").Asks("QU"), Make.Person("b"), Make.Person("c"), Make.Person("d"), Make.Person("e"), Make.Person("f").Shares("QU")) with
        { Rules = [new PairRule("e", "f", RuleKind.Never)] };
        var price = Alternatives.Swap(PairBook.Open(school), plan, "a", "f")!;
        Assert.Equal(WhyNot.GroupOfThree, price.WhyNot);
    }

    [Fact]
    public void A_plan_changed_by_hand_is_told_as_such()
    {
        PlanGroup[] worse = [Make.Group("ann+cy"), Make.Group("bob+di")];
        var price = Alternatives.Swap(PairBook.Open(Four), worse, "ann", "bob")!;
        Assert.Equal(WhyNot.PlanWasChanged, price.WhyNot);
        Assert.True(price.PointsGained > 0);
    }

    [Fact]
    public void The_best_whole_with_a_pair_forced_is_the_best_there_is_with_the_fewest_moves()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            var question = RandomSchool.Of(seed, 6 + (seed % 3), new PairingSettings { GroupOfThree = false, Seed = seed });
            question = question with { Rules = [.. question.Rules.Where(rule => rule.Kind != RuleKind.Always)] };
            var answer = Make.Suggest(question);
            var book = PairBook.Open(Json.Again(answer.Table()));
            var people = book.People.Where(person => person.TakesPart).Select(person => person.Id).ToList();
            foreach (var (a, b) in people.SelectMany(a => people.Where(b => string.CompareOrdinal(a, b) < 0 && book.MayPair(a, b)).Select(b => (a, b))))
            {
                var price = Alternatives.Whole(book, answer.Groups, a, b, cancel: TestContext.Current.CancellationToken)!;
                var after = answer.Groups.Except(price.Ends).Concat(price.Comes).ToList();
                Assert.Contains(after, group => group.Members.SequenceEqual([a, b], StringComparer.Ordinal));
                var kept = after.Count(group => answer.Groups.Any(before => before.Members.SequenceEqual(group.Members, StringComparer.Ordinal)));
                var value = (after.Count, after.Sum(group => (long)book.Group(group.Members).Points), kept);
                var rest = Best(book, answer.Groups, [.. people.Where(id => id != a && id != b)]);
                var forced = (1, (long)book.Facts(a, b).Points.Sum(), answer.Groups.Any(g => g.Members.SequenceEqual([a, b], StringComparer.Ordinal)) ? 1 : 0);
                Assert.Equal((rest.Pairs + forced.Item1, rest.Points + forced.Item2, rest.Kept + forced.Item3), value);
            }
        }
    }

    [Fact]
    public void A_sealed_table_gives_the_same_prices_as_the_question()
    {
        for (var seed = 0; seed < 15; seed++)
        {
            var answer = Make.Suggest(RandomSchool.Of(seed, 11));
            var restored = PairBook.Open(Json.Again(answer.Table()));
            foreach (var person in answer.Book.People.Where(person => person.TakesPart))
            {
                Assert.Equal(
                    Json.Of(Alternatives.For(answer.Book, answer.Groups, person.Id)),
                    Json.Of(Alternatives.For(restored, answer.Groups, person.Id)));
            }
        }
    }

    [Fact]
    public void A_person_alone_can_join_a_pair_the_best_first()
    {
        var question = Make.School([.. Four.People, Make.Person("eve", grades: "6").Asks("TH").Offers("Mon 9:00-9:45")]);
        var book = PairBook.Open(question);
        var joins = Alternatives.Joins(book, Plan, "eve");
        Assert.Equal(["ann+bob+eve", "cy+di+eve"], joins.Select(price => Make.Text(price.Comes)), StringComparer.Ordinal);
        Assert.Equal((1, 0), (joins[0].Before.Alone, joins[0].After.Alone));
        Assert.Empty(Alternatives.Joins(book, Plan, "ann"));
        Assert.Single(Alternatives.Joins(book, [Plan[0] with { Origin = GroupOrigin.Locked }, Plan[1]], "eve"));
    }

    private static bool LooksBetter(Price price)
    {
        int[] before = [price.Before.WishesMet, price.Before.BothWays, price.Before.CanMeet, price.Before.Near];
        int[] after = [price.After.WishesMet, price.After.BothWays, price.After.CanMeet, price.After.Near];
        return before.Zip(after).All(pair => pair.Second >= pair.First) && before.Zip(after).Any(pair => pair.Second > pair.First);
    }

    private static (int Pairs, long Points, int Kept) Best(PairBook book, IReadOnlyList<PlanGroup> plan, List<string> people)
    {
        if (people.Count < 2)
        {
            return (0, 0, 0);
        }

        var (first, rest) = (people[0], people.GetRange(1, people.Count - 1));
        var best = Best(book, plan, rest);
        foreach (var other in rest.Where(other => book.MayPair(first, other)))
        {
            var inner = Best(book, plan, [.. rest.Where(id => id != other)]);
            var kept = plan.Any(group => group.Members.SequenceEqual([first, other], StringComparer.Ordinal)) ? 1 : 0;
            var value = (inner.Pairs + 1, inner.Points + book.Facts(first, other).Points.Sum(), inner.Kept + kept);
            best = value.CompareTo(best) > 0 ? value : best;
        }

        return best;
    }
}
