using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class WholeValuesTests
{
    [Fact]
    public void All_prices_of_a_person_are_those_of_solving_again_with_each_pair()
    {
        var (compared, threes) = (0, 0);
        for (var seed = 0; seed < 24; seed++)
        {
            var question = RandomSchool.Of(seed, 10 + (seed * 7 % 31), new PairingSettings
            {
                Seed = seed,
                GroupOfThree = seed % 4 != 3,
                CoverageFirst = seed % 5 == 1,
                Aim = seed % 6 == 5 ? PairingAim.GoodOnly : PairingAim.Everyone,
            });
            var answer = Make.Suggest(question);
            var plan = answer.Groups.Select((group, i) => group with { Origin = Origin(group, (i + seed) % 7) }).ToList();
            var book = PairBook.Open(Json.Again(answer.Table()));
            HashSet<string> freed = seed % 2 == 0 ? [] : [.. plan.Where(group => group.Origin == GroupOrigin.Reviewed).SelectMany(group => group.Members)];
            var movable = plan.Where(group => group.Origin is GroupOrigin.Suggested or GroupOrigin.BestThree or GroupOrigin.BestThirdPerson).SelectMany(group => group.Members);
            foreach (var person in movable.Concat(answer.LeftOut.Select(left => left.Id)).Where(id => book.Person(id).TakesPart).Take(3))
            {
                var values = Alternatives.Wholes(book, plan, person, freed, TestContext.Current.CancellationToken).ToDictionary(value => value.With, StringComparer.Ordinal);
                foreach (var other in book.People.Where(other => other.Id != person).Select(other => other.Id))
                {
                    var price = Alternatives.Whole(book, plan, person, other, freed, TestContext.Current.CancellationToken);
                    Assert.Equal(price is null, !values.ContainsKey(other));
                    if (price is not null)
                    {
                        Assert.Equal(new WholeValue(other, price.PointsGained, price.LeavesAlone.Count, Kept(plan, price)), values[other] with { PairsKept = values[other].PairsKept - Untouched(plan, price, freed, person) });
                        threes += price.Comes.Any(group => group.Members.Count == 3) ? 1 : 0;
                        compared++;
                    }
                }
            }
        }

        Assert.True(compared > 500 && threes > 100, $"{compared} {threes}");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void People_who_fit_nobody_are_priced_as_solving_again_would(int unfit)
    {
        for (var seed = 0; seed < 6; seed++)
        {
            var question = RandomSchool.Of(seed, 13, new PairingSettings { Aim = seed % 2 == 0 ? PairingAim.Everyone : PairingAim.GoodOnly });
            var ids = question.People.Select(person => person.Id).ToArray();
            question = question with
            {
                People = [.. question.People.Select(person => person with { TakesPart = true })],
                Rules = [.. Enumerable.Range(0, unfit).SelectMany(i => ids.Where(id => id != ids[i]).Select(id => new PairRule(ids[i], id, RuleKind.Never)))],
            };
            var answer = Make.Suggest(question);
            foreach (var value in Alternatives.Wholes(answer.Book, answer.Groups, ids[5], cancel: TestContext.Current.CancellationToken))
            {
                var price = Alternatives.Whole(answer.Book, answer.Groups, ids[5], value.With, cancel: TestContext.Current.CancellationToken)!;
                Assert.Equal((price.PointsGained, price.LeavesAlone.Count), (value.PointsGained, value.LeavesAlone));
            }
        }
    }

    [Fact]
    public void With_most_pairs_ruled_out_all_prices_are_those_of_solving_again()
    {
        var (compared, threes) = (0, 0);
        for (var seed = 0; seed < 30; seed++)
        {
            var random = new Random(seed);
            var people = 7 + (2 * random.Next(4));
            var question = RandomSchool.Of(seed, people, new PairingSettings { Seed = seed, Aim = seed % 3 == 2 ? PairingAim.GoodOnly : PairingAim.Everyone, CoverageFirst = seed % 5 == 0 });
            var ids = question.People.Select(person => person.Id).ToArray();
            var (departments, percent) = (random.Next(1, 4), random.Next(20, 85));
            question = question with
            {
                People = [.. question.People.Select(person => person with { TakesPart = true })],
                Rules = [.. from b in Enumerable.Range(0, people)
                            from a in Enumerable.Range(0, b)
                            where (seed % 2 == 0 && a % departments != b % departments) || (seed % 2 == 1 && random.Next(100) < percent)
                            select new PairRule(ids[a], ids[b], RuleKind.Never)],
            };
            var answer = Make.Suggest(question);
            foreach (var person in ids.Take(2))
            {
                foreach (var value in Alternatives.Wholes(answer.Book, answer.Groups, person, cancel: TestContext.Current.CancellationToken))
                {
                    var price = Alternatives.Whole(answer.Book, answer.Groups, person, value.With, cancel: TestContext.Current.CancellationToken)!;
                    Assert.True((price.PointsGained, price.LeavesAlone.Count) == (value.PointsGained, value.LeavesAlone), $"{seed}: {person}, {value}");
                    threes += price.Comes.Any(group => group.Members.Count == 3) ? 1 : 0;
                    compared++;
                }
            }
        }

        Assert.True(compared > 150 && threes > 30, $"{compared} {threes}");
    }

    [Fact]
    public void A_locked_person_has_no_prices_and_is_in_nobodys()
    {
        var answer = Make.Suggest(RandomSchool.Of(4, 12));
        var locked = answer.Groups[0] with { Origin = GroupOrigin.Locked };
        PlanGroup[] plan = [locked, .. answer.Groups.Skip(1)];
        Assert.Empty(Alternatives.Wholes(answer.Book, plan, locked.Members[0], cancel: TestContext.Current.CancellationToken));
        var values = Alternatives.Wholes(answer.Book, plan, plan[1].Members[0], cancel: TestContext.Current.CancellationToken);
        Assert.NotEmpty(values);
        Assert.DoesNotContain(values, value => locked.Members.Contains(value.With, StringComparer.Ordinal));
        Assert.Throws<KeyNotFoundException>(() => Alternatives.Wholes(answer.Book, plan, "nobody", cancel: TestContext.Current.CancellationToken));
    }

    private static GroupOrigin Origin(PlanGroup group, int turn) => turn switch
    {
        0 => GroupOrigin.Locked,
        1 => GroupOrigin.Finalized,
        2 => GroupOrigin.Reviewed,
        _ => group.Origin,
    };

    // Pairs of people together before and after, among the groups that come.
    private static int Kept(List<PlanGroup> plan, Price price) => price.Comes.Sum(come => Pairs(come).Count(pair => plan.Exists(group => Pairs(group).Contains(pair))));

    // And those in groups that could move and do not.
    private static int Untouched(List<PlanGroup> plan, Price price, HashSet<string> freed, string person) => plan
        .Where(group => group.Origin switch
        {
            GroupOrigin.Locked or GroupOrigin.Finalized or GroupOrigin.AlwaysRule => false,
            GroupOrigin.Reviewed => group.Members.Any(id => id == person || freed.Contains(id)),
            _ => true,
        })
        .Where(group => !price.Ends.Contains(group)).Sum(group => Pairs(group).Count());

    private static IEnumerable<(string A, string B)> Pairs(PlanGroup group) =>
        group.Members.SelectMany((a, i) => group.Members.Skip(i + 1).Select(b => (a, b)));
}
