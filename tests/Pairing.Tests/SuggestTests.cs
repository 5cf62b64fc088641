using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

/// <summary>The facts about whole suggestions.</summary>
public sealed class SuggestTests
{
    [Fact]
    public void A_fourth_match_never_changes_a_pair()
    {
        for (var seed = 0; seed < 10; seed++)
        {
            var learners = Enumerable.Range(0, 4).Select(i => Make.Person($"l{i}").Asks("QU, TH, LS, GRP")).ToArray();
            var random = new Random(seed);
            var helpers = Enumerable.Range(0, 4).Select(i => Make.Person($"h{i}").Shares(random.Next(2) == 0 ? "QU, TH" : "QU, TH, LS")).ToArray();
            var question = Make.School([.. learners, .. helpers]);
            var more = Make.School([.. learners, .. helpers.Select(h => h.Share.Count == 3 ? h.Shares("QU, TH, LS, GRP") : h)]);
            Assert.Equal(Make.Text(Make.Suggest(question).Groups), Make.Text(Make.Suggest(more).Groups));
        }
    }

    [Fact]
    public void One_match_each_way_with_time_to_meet_beats_five_one_way()
    {
        var learner = Make.Person("a").Asks("QU, TH, LS, GRP, MSB").Shares("RC").Offers("Mon 9:00-9:45");
        var equal = Make.Person("b").Shares("QU").Asks("RC").Offers("Mon 9:00-9:45");
        var star = Make.Person("c").Shares("QU, TH, LS, GRP, MSB");
        Assert.Equal("a+b", Make.Text(Make.Suggest(Make.School(learner, equal, star) with { Settings = new PairingSettings { GroupOfThree = false } }).Groups));
    }

    [Fact]
    public void Works_well_changes_a_pair_between_equals()
    {
        var school = Make.School(Make.Person("a").Asks("QU"), Make.Person("b").Asks("QU"), Make.Person("c").Shares("QU"), Make.Person("d").Shares("QU"));
        foreach (var helper in new[] { "c", "d" })
        {
            var answer = Make.Suggest(school with { Rules = [new PairRule(helper, "a", RuleKind.WorksWell)] });
            Assert.Contains(answer.Groups, group => Make.Text([group]) == $"a+{helper}");
        }
    }

    [Theory]
    [InlineData(true, "a+b, c+d")]
    [InlineData(false, "a+c, b+d")]
    public void Prefer_holds_unless_it_costs_two_two_way_pairs(bool onlyOneTwoWay, string expected)
    {
        var a = Make.Person("a").Asks("QU").Shares("TH");
        var c = Make.Person("c").Asks("TH").Shares("QU");
        var b = Make.Person("b").Asks("LS").Shares(onlyOneTwoWay ? "" : "GRP");
        var d = Make.Person("d").Asks("GRP").Shares(onlyOneTwoWay ? "" : "LS");
        var answer = Make.Suggest(Make.School(a, b, c, d) with { Rules = [new PairRule("a", "b", RuleKind.Prefer)] });
        Assert.Equal(expected, Make.Text(answer.Groups));
    }

    [Fact]
    public void The_observer_of_record_and_the_manager_are_never_suggested_either_way()
    {
        var observed = Make.Person("a").Asks("QU").Shares("TH") with { ObserverIds = ["b"] };
        var observer = Make.Person("b").Asks("TH").Shares("QU");
        Assert.Equal(ForbiddenReason.Observer, Make.Facts(observed, observer).Forbidden);
        Assert.Empty(Make.Suggest(Make.School(observed, observer)).Groups);
        var managed = observed with { ObserverIds = [], ManagerId = "b" };
        Assert.Equal(ForbiddenReason.Manager, Make.Facts(managed, observer).Forbidden);

        for (var seed = 100; seed < 160; seed++)
        {
            var question = RandomSchool.Of(seed, 11);
            var people = question.People.ToDictionary(person => person.Id, StringComparer.Ordinal);
            foreach (var members in Make.Suggest(question).Groups.Select(group => group.Members))
            {
                Assert.DoesNotContain(members, id => people[id].ObserverIds.Append(people[id].ManagerId).Any(other => other is not null && other != id && members.Contains(other, StringComparer.Ordinal)));
            }
        }
    }

    [Fact]
    public void Everyone_taking_part_gets_a_partner_when_nothing_is_forbidden()
    {
        for (var people = 2; people <= 15; people++)
        {
            var question = RandomSchool.Of(people, people) with { Rules = [] };
            question = question with { People = [.. question.People.Select(person => person with { ObserverIds = [], ManagerId = null, TakesPart = true })] };
            var answer = Make.Suggest(question);
            Assert.Empty(answer.LeftOut);
            Assert.Equal(people % 2, answer.Groups.Count(group => group.Members.Count == 3));
        }
    }

    [Fact]
    public void Nobody_is_in_two_places_and_everybody_is_in_one()
    {
        for (var seed = 0; seed < 150; seed++)
        {
            var question = RandomSchool.Of(seed, 2 + (seed % 13), Settings(seed));
            var answer = Make.Suggest(question);
            var everybody = answer.Groups.SelectMany(group => group.Members).Concat(answer.LeftOut.Select(person => person.Id)).Order(StringComparer.Ordinal);
            Assert.Equal(question.People.Select(person => person.Id), everybody, StringComparer.Ordinal);
        }
    }

    [Fact]
    public void No_other_plan_has_more_pairs_or_as_many_and_more_points()
    {
        for (var seed = 0; seed < 120; seed++)
        {
            // With a group of three the pairs are the best around it; that it is the best has a test of its own.
            var question = RandomSchool.Of(seed, 3 + (seed % 6), Settings(seed) with { GroupOfThree = false }) with { Kept = [] };
            question = question with { Rules = [.. question.Rules.Where(rule => rule.Kind != RuleKind.Always)] };
            var answer = Make.Suggest(question);
            var book = answer.Book;
            var found = answer.Record.Proof.Chosen.Select(edge => (answer.Record.Proof.Vertices[edge.U], answer.Record.Proof.Vertices[edge.V])).ToList();
            var value = (found.Count, Coverage(book, found), found.Sum(pair => (long)book.Facts(pair.Item1, pair.Item2).Points.Sum()));
            Assert.Equal(Best(book, [.. book.People.Where(person => person.TakesPart).Select(person => person.Id)]), value);
        }
    }

    [Fact]
    public void Order_of_import_changes_nothing()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var question = RandomSchool.Of(seed, 13, Settings(seed)) with { Before = [Make.Group("p00+p01"), Make.Group("p02+p03")] };
            var random = new Random(seed);
            var shuffled = question with
            {
                People = [.. question.People.OrderBy(_ => random.Next()).Select(person => Shuffle(person, random))],
                Rules = [.. question.Rules.OrderBy(_ => random.Next()).Select(rule => new PairRule(rule.B, rule.A, rule.Kind))],
                Before = [.. question.Before.Reverse().Select(group => group with { Members = [.. group.Members.Reverse()] })],
            };
            var (one, other) = (Make.Suggest(question), Make.Suggest(shuffled));
            Assert.Equal(Json.Of(one.Record), Json.Of(other.Record));
            Assert.Equal(Json.Of(one.Table()), Json.Of(other.Table()));
        }
    }

    [Fact]
    public void Left_out_indicators_leave_no_trace()
    {
        for (var seed = 0; seed < 30; seed++)
        {
            var question = RandomSchool.Of(seed, 12);
            var erased = question with { People = [.. question.People.Select(Erase)] };
            var (one, other) = (Make.Suggest(question), Make.Suggest(erased));
            Assert.Equal(Json.Of(one.Table()), Json.Of(other.Table()));
            Assert.Equal(Json.Of(one.Record with { InputDigest = "" }), Json.Of(other.Record with { InputDigest = "" }));
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_pairs_and_other_seeds_may_break_ties_otherwise()
    {
        var school = Make.School([.. "abcdefgh".Select(c => Make.Person(c.ToString()))]);
        var answers = Enumerable.Range(1, 20).Select(seed => Make.Text(Make.Suggest(school with { Settings = new PairingSettings { Seed = seed } }).Groups)).ToList();
        Assert.Equal(answers, Enumerable.Range(1, 20).Select(seed => Make.Text(Make.Suggest(school with { Settings = new PairingSettings { Seed = seed } }).Groups)), StringComparer.Ordinal);
        Assert.True(answers.Distinct(StringComparer.Ordinal).Count() > 5);
    }

    [Fact]
    public void Among_equals_the_fewest_changes_win()
    {
        var school = Make.School([.. "abcdefgh".Select(c => Make.Person(c.ToString()))]);
        for (var seed = 1; seed < 20; seed++)
        {
            var question = school with
            {
                Before = [Make.Group("a+h"), Make.Group("b+g"), Make.Group("c+d"), Make.Group("e+f")],
                Settings = new PairingSettings { Seed = seed },
            };
            Assert.Equal("a+h, b+g, c+d, e+f", Make.Text(Make.Suggest(question).Groups));
        }
    }

    [Fact]
    public void A_single_point_outweighs_any_number_of_kept_pairs()
    {
        // c teaches next to a's grade, worth exactly one point here; following it gives up two kept pairs.
        var people = "abcdefgh".Select(c => Make.Person(c.ToString(), grades: c == 'a' ? "3" : c == 'c' ? "4" : "")).ToArray();
        var question = Make.School(people) with
        {
            Before = [Make.Group("a+b"), Make.Group("c+d"), Make.Group("e+f"), Make.Group("g+h")],
            Settings = new PairingSettings { Emphases = new Emphases { Near = 1 }, Points = new PointValues { NextGrade = 1 } },
        };
        Assert.Equal("a+c, b+d, e+f, g+h", Make.Text(Make.Suggest(question).Groups));
    }

    private static PairingSettings Settings(int seed) => new()
    {
        Mode = seed % 5 == 4 ? PairingMode.Research : PairingMode.TwoWay,
        Aim = seed % 3 == 2 ? PairingAim.GoodOnly : PairingAim.Everyone,
        GoodEnough = (GoodPair)(seed % 3),
        CoverageFirst = seed % 4 == 3,
        Seed = seed,
    };

    private static Participant Shuffle(Participant person, Random random) => person with
    {
        Results = [.. person.Results.OrderBy(_ => random.Next())],
        Share = [.. person.Share.Reverse()],
        WorkOn = [.. person.WorkOn.Reverse()],
        LeftOut = [.. person.LeftOut.Reverse()],
        Time = person.Time is not { } time ? null : time with { Offered = time.Offered is null ? null : [.. time.Offered.Reverse()], Teaching = [.. time.Teaching.OrderBy(_ => random.Next())] },
    };

    private static Participant Erase(Participant person) => person with
    {
        Results = [.. person.Results.Where(result => !person.LeftOut.Contains(result.Indicator, StringComparer.Ordinal))],
        Share = [.. person.Share.Except(person.LeftOut, StringComparer.Ordinal)],
        WorkOn = [.. person.WorkOn.Except(person.LeftOut, StringComparer.Ordinal)],
        Named = [.. person.Named.Except(person.LeftOut, StringComparer.Ordinal)],
        LeftOut = [],
    };

    private static int Coverage(PairBook book, List<(string A, string B)> pairs) => !book.Settings.CoverageFirst ? 0
        : pairs.Select(pair => book.Facts(pair.A, pair.B)).Sum(facts => (facts.AHelpsB.Count > 0 ? 1 : 0) + (facts.BHelpsA.Count > 0 ? 1 : 0));

    // Tries every set of pairs.
    private static (int Pairs, int Covered, long Points) Best(PairBook book, List<string> people)
    {
        if (people.Count < 2)
        {
            return (0, 0, 0);
        }

        var (first, rest) = (people[0], people.GetRange(1, people.Count - 1));
        var best = Best(book, rest);
        foreach (var other in rest.Where(other => book.MayPair(first, other) && IsGood(book.Facts(first, other), book.Settings)))
        {
            var facts = book.Facts(first, other);
            var inner = Best(book, [.. rest.Where(id => id != other)]);
            var value = (inner.Pairs + 1, inner.Covered + Coverage(book, [(first, other)]), inner.Points + facts.Points.Sum());
            best = value.CompareTo(best) > 0 ? value : best;
        }

        return best;
    }

    private static bool IsGood(PairFacts facts, PairingSettings settings) =>
        settings.Mode == PairingMode.Research ? facts.AnyWay()
        : settings.Aim == PairingAim.Everyone || facts.Prefer
        || (settings.GoodEnough == GoodPair.OneWay ? facts.AnyWay()
            : facts.BothWays() && (settings.GoodEnough == GoodPair.BothWays || facts.Time.Meeting != Meeting.CannotMeet));
}
