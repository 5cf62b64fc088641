using System.Globalization;
using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

/// <summary>Every price of schools that no other test has, compared with solvers that share nothing with the engine. COUNTERPART_PRICED_SCHOOLS asks for more of them.</summary>
public sealed class EveryPriceTests
{
    private const int FirstSeed = 70_000;
    private const int MostEverybody = 13;

    private static readonly int schools = int.TryParse(Environment.GetEnvironmentVariable("COUNTERPART_PRICED_SCHOOLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var many) ? many : 50;

    [Fact]
    public void Every_price_is_the_one_of_slow_solvers_that_share_nothing_with_the_engine()
    {
        var counted = new PriceCheck.Counted();
        for (var seed = FirstSeed; seed < FirstSeed + schools; seed++)
        {
            var (book, plan, freed) = School(seed);
            var people = book.People.Where(person => person.TakesPart).Select(person => person.Id).ToList();

            // In a large school every fourth stands for all: each has a price with everybody.
            foreach (var person in people.Count <= MostEverybody ? people : people.Where((_, i) => i % 4 == seed % 4))
            {
                new PriceCheck(book, plan, freed, person).All(counted, TestContext.Current.CancellationToken);
            }
        }

        Assert.True(counted is { Swaps: > 1000, Wholes: > 1000, WithThree: > 200, Joins: > 10, Hidden: > 100 } && counted.ByRuleOfThumb * 5 < counted.Wholes, $"{counted}");
    }

    /// <summary>8 to 40 people, all kinds of rules and settings; some pairs locked, finalized, reviewed, some reviewed freed, some people without a partner.</summary>
    private static (PairBook Book, List<PlanGroup> Plan, HashSet<string> Freed) School(int seed)
    {
        var size = 8 + (seed * 13 % 33);
        var answer = Make.Suggest(RandomSchool.Of(seed, size, new PairingSettings
        {
            Seed = seed,
            GroupOfThree = seed % 5 != 4,
            CoverageFirst = seed % 7 == 3,
            Aim = seed % 3 == 1 && size <= MostEverybody ? PairingAim.GoodOnly : PairingAim.Everyone,
            GoodEnough = (GoodPair)(seed % 3),
            Emphases = new Emphases { Indicators = 1 + (seed % 5), Time = seed % 4, Near = seed % 6, Relationship = (seed + 2) % 5 },
        }));
        var plan = answer.Groups.Where((_, i) => (i + seed) % 11 != 10).Select((group, i) => group with { Origin = Origin(group.Origin, (i + seed) % 8) }).ToList();
        HashSet<string> freed = seed % 3 == 0 ? [] : [.. plan.Where(group => group.Origin == GroupOrigin.Reviewed).Where((_, i) => i % 2 == seed % 2).SelectMany(group => group.Members)];
        return (PairBook.Open(Json.Again(answer.Table())), plan, freed);
    }

    private static GroupOrigin Origin(GroupOrigin made, int turn) => turn switch
    {
        0 => GroupOrigin.Locked,
        1 => GroupOrigin.Finalized,
        2 or 3 => GroupOrigin.Reviewed,
        _ => made,
    };
}
