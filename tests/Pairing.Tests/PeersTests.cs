using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

/// <summary>Administrators of neighboring districts (P3).</summary>
public sealed class PeersTests
{
    [Fact]
    public void Two_of_neighboring_districts_are_paired_and_nobody_else_can_be()
    {
        var question = PeerStates.With(PeerStates.Of(["a:1", "b:2", "c:1", "d:9"], ["1-2"]), "a", n => n with { Focus = ["A1"] });
        var answer = PeerPairer.Suggest(PeerStates.With(question, "b", n => n with { Share = ["A1"] }));

        Assert.Equal([["a", "b"]], answer.Groups.Select(g => g.Members));
        Assert.Equal([new("c", PeerLeftOutReason.AllTaken), new PeerLeftOut("d", PeerLeftOutReason.NoNeighborDistrict)], answer.LeftOut);
    }

    [Fact]
    public void One_match_each_way_beats_two_one_way()
    {
        var question = PeerStates.Of(["a:1", "b:2", "c:3"], ["1-2", "1-3"]) with { Points = new() { GroupOfThree = false } };
        question = PeerStates.With(question, "a", n => n with { Focus = ["A1", "A2"], Share = ["C1"] });
        question = PeerStates.With(question, "b", n => n with { Share = ["A1", "A2"] });
        question = PeerStates.With(question, "c", n => n with { Share = ["A2"], Focus = ["C1"] });

        Assert.Equal(["a", "c"], Assert.Single(PeerPairer.Suggest(question).Groups).Members);
    }

    [Fact]
    public void A_third_match_adds_nothing()
    {
        var two = Points(n => n with { Focus = ["A1", "A2"] }, n => n with { Share = ["A1", "A2", "A3"] });
        var three = Points(n => n with { Focus = ["A1", "A2", "A3"] }, n => n with { Share = ["A1", "A2", "A3"] });

        Assert.Equal(two, three);
    }

    [Fact]
    public void Results_speak_only_where_nothing_was_declared()
    {
        var declared = Points(n => n with { Focus = ["A1"], ResultFocus = ["B1"] }, n => n with { Share = ["B1"] });
        var seen = Points(n => n with { ResultFocus = ["B1"] }, n => n with { Share = ["B1"] });
        var asked = Points(n => n with { Focus = ["B1"] }, n => n with { Share = ["B1"] });

        Assert.Equal((60 * 60 / 100, 60), (seen - declared, asked - declared));
    }

    [Fact]
    public void Level_size_income_nearness_free_days_and_last_year_count_as_written()
    {
        var nothing = Points(n => n, n => n);

        Assert.Equal(60, Points(n => n with { Level = "middle" }, n => n with { Level = "Middle" }) - nothing);
        Assert.Equal(60, Points(n => n with { LastYearPartnerIds = ["b"], Wish = PartnerWish.Again }, n => n with { Wish = PartnerWish.Again }) - nothing);
        Assert.Equal(0, Points(n => n with { LastYearPartnerIds = ["b"], Wish = PartnerWish.Again }, n => n) - nothing);
        Assert.Equal(-80, Points(n => n with { LastYearPartnerIds = ["b"] }, n => n with { Wish = PartnerWish.SomeoneNew }) - nothing);
        Assert.Equal(20, PeerStates.Facts(["1-2:0"]).Points - nothing);
        Assert.Equal(-20, PeerStates.Facts(["1-2:600"]).Points - nothing);
        Assert.Equal(20, PeerStates.Facts(["1-2"], [new() { Id = "1", Students = 800, LowIncomePerMille = 400 }, new() { Id = "2", Students = 800, LowIncomePerMille = 400 }]).Points - nothing);
        Assert.Equal(-20, PeerStates.Facts(["1-2"], [new() { Id = "1", Students = 10, LowIncomePerMille = 0 }, new() { Id = "2", Students = 90_000, LowIncomePerMille = 900 }]).Points - nothing);

        // Ten school days; the two avoid three different ones and a Saturday.
        var question = PeerStates.Two(n => n with { AvoidDays = [new(2026, 10, 5), new(2026, 10, 6), new(2026, 10, 10)] }, n => n with { AvoidDays = [new(2026, 10, 6), new(2026, 10, 16)] });
        question = question with { Window = (new(2026, 10, 5), new(2026, 10, 16)) };
        Assert.Equal((7, nothing - 30 + 21), (new PeerBook(question).Facts("a", "b").FreeDays, new PeerBook(question).Facts("a", "b").Points));
    }

    [Fact]
    public void Rules_supervisors_one_district_and_ways_too_long_bar_a_pair()
    {
        static PeerBar Bar(PeerQuestion question) => new PeerBook(question).Facts("a", "b").Bar;
        var two = PeerStates.Two(n => n, n => n);

        Assert.Equal(PeerBar.None, Bar(two));
        Assert.Equal(PeerBar.SameDistrict, Bar(PeerStates.With(two, "b", n => n with { DistrictId = "1" })));
        Assert.Equal(PeerBar.NoNeighbors, Bar(two with { Neighbors = [] }));
        Assert.Equal(PeerBar.Apart, Bar(two with { Apart = [("b", "a")] }));
        Assert.Equal(PeerBar.Supervisor, Bar(PeerStates.With(two, "a", n => n with { SupervisorIds = ["b"] })));
        var far = two with { Neighbors = [new("2", "1", 301)] };
        Assert.Equal(PeerBar.None, Bar(far));
        Assert.Equal(PeerBar.TooFar, Bar(PeerStates.With(far, "b", n => n with { TravelMiles = 30 })));
        Assert.Equal(PeerBar.None, Bar(PeerStates.With(two, "b", n => n with { TravelMiles = 0 })));
        Assert.Equal(PeerLeftOutReason.RulesLeaveNobody, PeerPairer.Suggest(two with { Apart = [("a", "b")] }).LeftOut[0].Reason);
    }

    [Fact]
    public void Somebody_left_over_joins_only_where_all_three_may_be_partners()
    {
        var row = PeerPairer.Suggest(PeerStates.Of(["a:1", "b:2", "c:3"], ["1-2", "2-3"]));
        var ring = PeerPairer.Suggest(PeerStates.Of(["a:1", "b:2", "c:3"], ["1-2", "2-3", "1-3"]));

        Assert.Single(row.LeftOut);
        Assert.Equal(["a", "b", "c"], Assert.Single(ring.Groups).Members);
    }

    [Fact]
    public void What_is_kept_stays_even_against_the_table_and_among_equals_the_draft_before_wins()
    {
        var question = PeerStates.Of(["a:1", "b:2", "c:3", "d:4", "e:1", "f:2"], ["1-2", "3-4"]) with { Kept = [["c", "a"]] };
        foreach (var partner in new[] { "b", "f" })
        {
            var answer = PeerPairer.Suggest(question with { Before = [["e", partner]] });

            Assert.Contains(answer.Groups, g => g.IsKept && g.Members.SequenceEqual(["a", "c"]));
            Assert.Contains(answer.Groups, g => !g.IsKept && g.Members.Order().SequenceEqual(new[] { "e", partner }.Order()));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Small_states_have_the_pairs_that_trying_everything_finds(int seed)
    {
        foreach (var question in PeerStates.Random(seed, states: 60))
        {
            var answer = PeerPairer.Suggest(question);
            var book = new PeerBook(question);
            var pairs = answer.Groups.Where(g => !g.IsThree).ToList();
            var best = PeerStates.BestByTrying(book);
            var found = answer.Proof.Chosen.Select(edge => book.Facts(answer.Proof.Vertices[edge.U], answer.Proof.Vertices[edge.V]).Points).ToList();

            Assert.Equal(best, (found.Count, found.Sum()));
            Assert.All(pairs, g => Assert.Equal(PeerBar.None, book.Facts(g.Members[0], g.Members[1]).Bar));
            Assert.Equal(question.Nominees.Count, answer.Groups.Sum(g => g.Members.Count) + answer.LeftOut.Count);
            Assert.Empty(PeerVerification.Check(question, answer));
        }
    }

    [Fact]
    public void The_price_of_a_partner_is_what_the_best_plan_with_the_two_is_worth()
    {
        foreach (var question in PeerStates.Random(7, states: 15).Select(q => q with { Points = q.Points with { GroupOfThree = false } }))
        {
            var book = new PeerBook(question);
            var (count, points) = PeerStates.BestByTrying(book);
            foreach (var alternative in question.Nominees.Take(3).SelectMany(n => PeerAlternatives.Of(question, n.Id).Select(a => (n.Id, Is: a))))
            {
                var with = PeerAlternatives.With(question, alternative.Id, alternative.Is.PartnerId);
                var worth = with.Groups.Sum(g => book.Facts(g.Members[0], g.Members[1]).Points);
                Assert.Equal((count - with.Groups.Count, points - worth), (alternative.Is.PairsLost, alternative.Is.Cost));
            }
        }
    }

    [Fact]
    public void The_order_of_lists_changes_nothing_and_a_changed_answer_is_found_out()
    {
        var question = PeerStates.Random(11, states: 1)[0];
        var turned = question with { Nominees = [.. question.Nominees.Reverse()], Neighbors = [.. question.Neighbors.Reverse().Select(n => new PeerNeighbors(n.B, n.A, n.TenthsOfMile))] };
        var answer = PeerPairer.Suggest(question);

        Assert.Empty(PeerVerification.Check(turned, answer));
        Assert.Equal(answer.Groups.Select(g => string.Join(',', g.Members)), PeerPairer.Suggest(turned).Groups.Select(g => string.Join(',', g.Members)));
        Assert.NotEmpty(PeerVerification.Check(question with { Neighbors = question.Neighbors.Skip(1).ToList() }, answer));
        Assert.NotEmpty(PeerVerification.Check(question, answer with { Groups = answer.Groups.Skip(1).ToList() }));
        Assert.NotEmpty(PeerVerification.Check(question, answer with { Proof = answer.Proof with { Total = answer.Proof.Total + 1 } }));
        Assert.NotEmpty(PeerVerification.Check(question, answer with { Proof = answer.Proof with { Chosen = answer.Proof.Chosen.Skip(1).ToList() } }));
        Assert.NotEmpty(PeerVerification.Check(question with { Points = new() { SameLevel = 61 } }, answer));
    }

    [Fact]
    public void Bad_input_says_who_is_meant()
    {
        var question = PeerStates.Of(["a:1", "b:2"], ["1-2"]);

        Assert.Throws<ArgumentException>(() => PeerPairer.Suggest(question with { Nominees = [.. question.Nominees, question.Nominees[0]] }));
        Assert.Contains("zz", Assert.Throws<ArgumentException>(() => PeerPairer.Suggest(question with { Apart = [("a", "zz")] })).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => PeerPairer.Suggest(question with { Kept = [["a", "zz"]] }));
        Assert.Throws<ArgumentException>(() => PeerPairer.Suggest(question with { Kept = [["a", "b"], ["b", "a"]] }));
        Assert.Empty(PeerPairer.Suggest(question with { Nominees = [] }).Groups);
    }

    private static int Points(Func<PeerNominee, PeerNominee> a, Func<PeerNominee, PeerNominee> b) => new PeerBook(PeerStates.Two(a, b)).Facts("a", "b").Points;
}
