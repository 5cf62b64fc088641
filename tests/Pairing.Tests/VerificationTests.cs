using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class VerificationTests
{
    [Fact]
    public void Every_answer_holds_after_being_stored()
    {
        for (var seed = 0; seed < 80; seed++)
        {
            var question = RandomSchool.Of(seed, 2 + (seed % 14), new PairingSettings
            {
                Seed = seed,
                CoverageFirst = seed % 4 == 1,
                Mode = seed % 6 == 5 ? PairingMode.Research : PairingMode.TwoWay,
                Aim = seed % 5 == 4 ? PairingAim.GoodOnly : PairingAim.Everyone,
            }) with
            { Before = [Make.Group("p00+p01")] };
            var record = Json.Again(Make.Suggest(question).Record);
            Assert.Empty(Verification.CheckProof(record));
            Assert.Empty(Verification.Check(question with { Settings = new PairingSettings() }, record));
        }
    }

    [Fact]
    public void A_worse_plan_is_found_out()
    {
        var (question, record) = Answered();
        var (one, other) = (record.Proof.Chosen[0], record.Proof.Chosen[1]);
        var graphless = record.Proof with
        {
            Chosen = [.. record.Proof.Chosen.Skip(2), new ChosenEdge(one.U, other.U, one.Weight), new ChosenEdge(one.V, other.V, other.Weight)],
        };
        Assert.NotEmpty(Verification.CheckProof(record with { Proof = graphless }));
        Assert.Contains(Verification.Check(question, record with { Proof = graphless }), problem => problem.Kind is VerificationProblemKind.Weight or VerificationProblemKind.Proof);
    }

    [Fact]
    public void Two_pairs_exchanged_in_the_list_are_found_out()
    {
        var (question, record) = Answered();
        var pairs = record.Groups.Where(group => group.Members.Count == 2).Take(2).ToArray();
        PlanGroup[] crossed =
        [
            new([pairs[0].Members[0], pairs[1].Members[1]], GroupOrigin.Suggested), new([pairs[1].Members[0], pairs[0].Members[1]], GroupOrigin.Suggested),
        ];
        var changed = record with { Groups = [.. record.Groups.Except(pairs), .. crossed] };
        Assert.Contains(Verification.Check(question, changed), problem => problem.Kind == VerificationProblemKind.Groups);
        Assert.Contains(Verification.CheckProof(changed), problem => problem.Kind == VerificationProblemKind.Groups);
    }

    [Fact]
    public void Any_change_of_a_dual_value_weight_or_total_is_found_out()
    {
        var (question, record) = Answered();
        var proof = record.Proof;
        foreach (var v in proof.Chosen.SelectMany(edge => new[] { edge.U, edge.V }))
        {
            var duals = proof.DoubledVertexDuals.ToArray();
            duals[v] += 2;
            Assert.NotEmpty(Verification.Check(question, record with { Proof = proof with { DoubledVertexDuals = duals } }));
        }

        var edges = proof.Chosen.ToArray();
        edges[0] = edges[0] with { Weight = edges[0].Weight + 1 };
        Assert.Contains(
            Verification.Check(question, record with { Proof = proof with { Chosen = edges, Total = proof.Total + 1 } }),
            problem => problem.Kind == VerificationProblemKind.Weight);
        Assert.Contains(Verification.CheckProof(record with { Proof = proof with { Total = proof.Total + 1 } }), problem => problem.Kind == VerificationProblemKind.Proof);
        Assert.NotEmpty(Verification.CheckProof(record with { Proof = proof with { Barrier = null } }));
        Assert.NotEmpty(Verification.CheckProof(record with { Proof = proof with { DoubledVertexDuals = [long.MaxValue, .. proof.DoubledVertexDuals.Skip(1)] } }));
    }

    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 99)]
    [InlineData(3, 3)]
    public void A_chosen_pair_that_cannot_be_is_a_problem_not_a_crash(int u, int v)
    {
        var (question, record) = Answered();
        var broken = record with { Proof = record.Proof with { Chosen = [.. record.Proof.Chosen, new ChosenEdge(u, v, 0)] } };
        Assert.Contains(Verification.CheckProof(broken), problem => problem.Kind == VerificationProblemKind.Proof);
        Assert.NotEmpty(Verification.Check(question, broken));
    }

    [Fact]
    public void Another_input_other_settings_or_another_version_is_found_out()
    {
        var (question, record) = Answered();
        var other = question with { People = [.. question.People.Select((p, i) => i == 0 ? p with { WorkOn = ["RC"] } : p)] };
        Assert.Contains(Verification.Check(other, record), problem => problem.Kind == VerificationProblemKind.Input);
        Assert.Contains(Verification.Check(question, record with { EngineVersion = "pairing 0" }), problem => problem.Kind == VerificationProblemKind.Version);

        var settings = PairingSettings.Parse(record.Settings) with { CoverageFirst = true };
        Assert.Contains(Verification.Check(question, record with { Settings = settings.ToText() }), problem => problem.Kind == VerificationProblemKind.Settings);
        Assert.Contains(Verification.CheckProof(record with { Settings = "nonsense" }), problem => problem.Kind == VerificationProblemKind.Settings);
    }

    [Fact]
    public void A_person_dropped_doubled_or_out_for_another_reason_is_found_out()
    {
        var (question, record) = Answered();
        Assert.NotEmpty(Verification.Check(question, record with { LeftOut = [.. record.LeftOut.Skip(1)] }));
        Assert.Contains(
            Verification.CheckProof(record with { Groups = [.. record.Groups, record.Groups[0]] }),
            problem => problem.Kind == VerificationProblemKind.Groups);
        var reason = record.LeftOut.Select(person => person with { Reason = LeftOutReason.CandidatesTaken }).ToArray();
        Assert.NotEmpty(Verification.Check(question, record with { LeftOut = reason }));
        Assert.NotEmpty(Verification.Check(question, record with { Groups = [.. record.Groups, new PlanGroup(["zed", "zoe"], GroupOrigin.Suggested)] }));
    }

    [Fact]
    public void Another_group_of_three_is_found_out_even_with_the_best_rest_and_its_proof()
    {
        var found = 0;
        for (var seed = 0; seed < 25; seed++)
        {
            var question = RandomSchool.Of(seed, 9);
            question = question with { Rules = [.. question.Rules.Where(rule => rule.Kind != RuleKind.Always)], People = [.. question.People.Select(p => p with { TakesPart = true })] };
            var record = Make.Suggest(question).Record;
            if (record.Groups.SingleOrDefault(group => group.Origin == GroupOrigin.BestThree) is not { } best)
            {
                continue;
            }

            // The same school in which the best three may not be together gives a worse group of three, best around itself and proved so.
            var other = Make.Suggest(question with { Rules = [.. question.Rules, new PairRule(best.Members[0], best.Members[1], RuleKind.Never)] }).Record;
            var forged = other with { InputDigest = record.InputDigest };
            Assert.Empty(Verification.CheckProof(forged));
            var problems = Verification.Check(question, forged);
            found += problems.Count > 0 ? 1 : 0;
            Assert.All(problems, problem => Assert.Equal(VerificationProblemKind.ThirdPerson, problem.Kind));
        }

        Assert.True(found > 10);
    }

    [Fact]
    public void Another_third_person_or_host_is_found_out()
    {
        var question = Make.School([.. "abcde".Select(c => Make.Person(c.ToString(), grades: c is 'a' or 'e' ? "3" : c is 'b' ? "4" : "12"))]);
        var record = Make.Suggest(question).Record;
        var three = record.Groups.Single(group => group.Members.Count == 3);
        var pair = record.Groups.Single(group => group.Members.Count == 2);
        PlanGroup[] changed =
        [
            new([.. three.Members.Skip(1)], GroupOrigin.Suggested), new([.. pair.Members.Append(three.Members[0]).Order(StringComparer.Ordinal)], GroupOrigin.BestThree),
        ];
        Assert.Contains(Verification.Check(question, record with { Groups = changed }), problem => problem.Kind == VerificationProblemKind.ThirdPerson);
    }

    private static (SchoolQuestion Question, AnswerRecord Record) Answered()
    {
        var question = RandomSchool.Of(11, 12) with { Rules = [] };
        question = question with { People = [.. question.People.Select((person, i) => person with { TakesPart = i != 4 })] };
        return (question, Make.Suggest(question).Record);
    }
}
