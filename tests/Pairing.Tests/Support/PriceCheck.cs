namespace Counterpart.Pairing.Tests.Support;

/// <summary>Compares every price of one person with what slow means say.</summary>
internal sealed class PriceCheck
{
    private readonly PairBook book;
    private readonly IReadOnlyList<PlanGroup> plan;
    private readonly IReadOnlySet<string> freed;
    private readonly string person;
    private readonly SlowSchool school;

    public PriceCheck(PairBook book, IReadOnlyList<PlanGroup> plan, IReadOnlySet<string> freed, string person)
    {
        (this.book, this.plan, this.freed, this.person) = (book, plan, freed, person);
        school = new SlowSchool(book, plan, freed.Append(person).ToHashSet(StringComparer.Ordinal));
    }

    public void All(Counted counted, CancellationToken cancel)
    {
        CheckSwaps(counted);
        CheckWholes(counted, cancel);
        CheckJoins(counted);
    }

    private void CheckSwaps(Counted counted)
    {
        var list = Alternatives.For(book, plan, person, freed);
        var swaps = Others().Select(other => (other, Swap: Swapped(other))).Where(s => s.Swap is not null)
            .OrderBy(s => s.Swap!.Value.Alone).ThenByDescending(s => s.Swap!.Value.Points).ThenBy(s => s.other, StringComparer.Ordinal).ToList();
        Assert.Equal(swaps.Select(s => s.other), list.Options.Select(option => option.With));
        foreach (var (option, (other, swap)) in list.Options.Zip(swaps))
        {
            var price = option.Swap;
            Assert.Equal((swap!.Value.Before, swap.Value.After, swap.Value.Points), (price.Before, price.After, price.PointsGained));
            Assert.Equal(swap.Value.Alone, price.LeavesAlone.Count);
            Assert.Equal(Json.Of(price), Json.Of(Alternatives.Swap(book, plan, person, other, freed)));
        }

        var own = GroupOf(person);
        Assert.Equal(Others().Count(other => book.MayPair(person, other) && own?.Members.Contains(other, StringComparer.Ordinal) != true && (school.Held.Contains(person) || school.Held.Contains(other))), list.HiddenByLocks);
        (counted.Swaps, counted.Hidden) = (counted.Swaps + swaps.Count, counted.Hidden + list.HiddenByLocks);
    }

    /// <summary>Who would be with whom is not for the price to say: the two together, those they leave together if there is a way.</summary>
    private (PlanCounts Before, PlanCounts After, long Points, int Alone)? Swapped(string other)
    {
        PlanGroup[] ends = [.. new[] { GroupOf(person), GroupOf(other) }.OfType<PlanGroup>().Distinct()];
        if (!book.MayPair(person, other) || school.Held.Contains(person) || school.Held.Contains(other) || Array.Exists(ends, g => g.Members.Contains(person, StringComparer.Ordinal) && g.Members.Contains(other, StringComparer.Ordinal)))
        {
            return null;
        }

        var left = ends.Select(group => group.Members.Where(id => id != person && id != other).ToArray()).ToList();
        var count = left.Sum(members => members.Length);
        List<string[]> behind = count < 2 ? [] : count == 4 ? left : [[.. left.SelectMany(members => members)]];
        if (behind.Exists(members => members.Any(a => members.Any(b => a != b && !book.MayPair(a, b)))))
        {
            return null;
        }

        List<PlanGroup> comes = [Group([person, other]), .. behind.Select(Group)];
        comes.RemoveAll(come => Array.Exists(ends, end => end.Members.Order(StringComparer.Ordinal).SequenceEqual(come.Members, StringComparer.Ordinal)));
        var alone = new[] { person, other }.Count(id => GroupOf(id) is null);
        var gone = ends.Where(end => !behind.Exists(members => members.Order(StringComparer.Ordinal).SequenceEqual(end.Members, StringComparer.Ordinal))).ToList();
        return (school.Count(gone, alone), school.Count(comes, count == 1 ? 1 : 0), school.Points(comes) - school.Points(gone), count == 1 ? 1 : 0);
    }

    private void CheckWholes(Counted counted, CancellationToken cancel)
    {
        var values = Alternatives.Wholes(book, plan, person, freed, cancel);
        var may = school.Movable.Contains(person) ? school.Movable.Where(other => other != person && book.MayPair(person, other)).Order(StringComparer.Ordinal) : Enumerable.Empty<string>();
        Assert.Equal(may, values.Select(value => value.With));
        Assert.All(Others().Except(values.Select(v => v.With)), other => Assert.Null(Alternatives.Whole(book, plan, person, other, freed, cancel)));
        var slow = new SlowWhole(school);
        foreach (var value in values)
        {
            var price = Alternatives.Whole(book, plan, person, value.With, freed, cancel)!;
            var whole = Whole(price, value.With);
            var claim = whole.Sum(group => school.Worth(group.Members));
            var (placed, _, points, kept) = SlowSchool.Read(claim);
            Assert.Equal(new WholeValue(value.With, points - school.Points(school.Moving), school.Movable.Length - placed, kept), value);
            Assert.Equal((value.PointsGained, value.LeavesAlone), (price.PointsGained, price.LeavesAlone.Count));
            Assert.Equal((school.Count(price.Ends, price.Before.Alone), school.Count(price.Comes, price.LeavesAlone.Count)), (price.Before, price.After));
            var best = slow.Best(person, value.With, claim);
            Assert.True(best is null || best == claim, $"{person} with {value.With}: {SlowSchool.Read(claim)} is not {(best is null ? "" : SlowSchool.Read(best.Value))}");
            counted.Wholes++;
            counted.ByRuleOfThumb += best is null ? 1 : 0;
            counted.WithThree += best is not null && whole.Exists(group => group.Members.Count == 3) ? 1 : 0;
        }
    }

    /// <summary>All groups that could move, as they would be: each person once, the two together, no group that is not allowed.</summary>
    private List<PlanGroup> Whole(Price price, string other)
    {
        List<PlanGroup> whole = [.. school.Moving.Where(group => !price.Ends.Any(end => end.Members.SequenceEqual(group.Members, StringComparer.Ordinal))), .. price.Comes];
        Assert.Equal(school.Movable.Order(StringComparer.Ordinal), whole.SelectMany(group => group.Members).Concat(price.LeavesAlone).Order(StringComparer.Ordinal));
        Assert.Contains(whole, group => group.Members.Contains(person, StringComparer.Ordinal) && group.Members.Contains(other, StringComparer.Ordinal));
        Assert.All(whole, group => Assert.True(group.Members.Contains(person, StringComparer.Ordinal)
            || (group.Members.Count == 2 ? school.Pair(group.Members[0], group.Members[1]) : school.Three(group.Members[0], group.Members[1], group.Members[2])) is not null));
        return whole;
    }

    private void CheckJoins(Counted counted)
    {
        var joins = Alternatives.Joins(book, plan, person, freed);
        var pairs = GroupOf(person) is not null ? [] : plan
            .Where(pair => pair.Members.Count == 2 && !SlowSchool.IsHeld(pair, freed) && pair.Members.All(id => book.MayPair(id, person)))
            .Select(pair => (pair, Three: Group([.. pair.Members, person]))).OrderByDescending(j => school.Points([j.Three]) - school.Points([j.pair])).ThenBy(j => j.pair.Members[0], StringComparer.Ordinal).ToList();
        Assert.Equal(pairs.Select(j => (school.Count([j.pair], 1), school.Count([j.Three]), school.Points([j.Three]) - school.Points([j.pair]))), joins.Select(price => (price.Before, price.After, price.PointsGained)));
        counted.Joins += joins.Count;
    }

    private IEnumerable<string> Others() => book.People.Select(p => p.Id).Where(id => id != person);

    private PlanGroup? GroupOf(string id) => plan.SingleOrDefault(group => group.Members.Count > 1 && group.Members.Contains(id, StringComparer.Ordinal));

    private static PlanGroup Group(string[] members) => new([.. members.Order(StringComparer.Ordinal)], GroupOrigin.Suggested);

    internal sealed record Counted
    {
        public int Swaps { get; set; }
        public int Hidden { get; set; }
        public int Wholes { get; set; }
        public int WithThree { get; set; }
        public int ByRuleOfThumb { get; set; }
        public int Joins { get; set; }
    }
}
