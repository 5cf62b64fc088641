using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class RulesFileTests
{
    [Fact]
    public void Rules_of_every_kind_are_read()
    {
        var report = Sheets.Rules("school_id,person_a,person_b,rule\nB,1,2,never\nB,3,4,Always\nB,1,3,prefer\nB,2,4,works well\n");
        Assert.Equal([RuleKind.Never, RuleKind.Always, RuleKind.Prefer, RuleKind.WorksWell], report.Rows.Select(row => row.Value.Kind));
        Assert.False(report.HasProblems);
    }

    [Theory]
    [InlineData("1,2,never\n2,1,always", "rows 2 and 3 cannot both hold")]
    [InlineData("1,2,prefer\n1,2,never", "rows 2 and 3 cannot both hold")]
    [InlineData("1,2,always\n1,3,always", "1 already has an \"always\" with somebody else in row 2")]
    [InlineData("1,2,always\n3,2,always", "2 already has an \"always\" with somebody else in row 2")]
    [InlineData("1,2,never\n2,1,never", "the same rule as row 2")]
    public void Rules_that_cannot_both_hold_name_the_rows(string rules, string words) =>
        Assert.Equal(words, Sheets.Only(Sheets.Rules($"person_a,person_b,rule\n{rules}\n")).What);

    [Fact]
    public void Prefer_and_works_well_stand_beside_always() =>
        Assert.False(Sheets.Rules("person_a,person_b,rule\n1,2,always\n1,2,prefer\n1,2,works-well\n").HasProblems);

    [Theory]
    [InlineData("1,1,never", "the same person twice")]
    [InlineData("1,9,never", "nobody on the roster has the ID \"9\"")]
    [InlineData("1,,never", "the ID is missing")]
    [InlineData("1,2,sometimes", "\"sometimes\" is not a rule we know")]
    public void A_rule_that_means_nothing_is_a_problem(string rule, string words) =>
        Assert.Equal(words, Sheets.Only(Sheets.Rules($"person_a,person_b,rule\n{rule}\n", Sheets.Settings with { KnownPeople = new HashSet<string> { "1", "2" } })).What);
}
