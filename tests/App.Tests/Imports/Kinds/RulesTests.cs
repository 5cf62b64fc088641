using Counterpart.App.Imports;
using Counterpart.App.Review;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Kinds;

public sealed class RulesTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Head = "person_a,person_b,rule\n";

    [Fact]
    public async Task A_rule_is_kept_once_for_two_people_whatever_their_order()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAndSaveAsync(FileKind.Rules, Head + "Walt Greer,Ana Ortiz,prefer\n");

        Assert.Contains("1 row read: 1 unchanged", (await browser.SendAsync(FileKind.Rules, Head + "Ana Ortiz,Walt Greer,prefer\n")).Text, StringComparison.Ordinal);
        await browser.SendAndSaveAsync(FileKind.Rules, Head + "Ana Ortiz,Walt Greer,works-well\n");

        var rule = Assert.Single(await RulesAsync(school));
        Assert.True(rule.FirstPersonId < rule.SecondPersonId);
        Assert.Equal(RuleKind.WorksWell, rule.Kind);
    }

    [Theory]
    [InlineData("Ana Ortiz,Walt Greer,never", "Ana Ortiz,Walt Greer,always", "Ana Ortiz and Walt Greer have the rule \"never\"; a file does not lift it")]
    [InlineData("Ana Ortiz,Walt Greer,always", "Ana Ortiz,Dev Patel,always", "Ana Ortiz already has \"always\" with Walt Greer")]
    public async Task A_rule_against_one_that_is_there_names_both(string first, string second, string words)
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAndSaveAsync(FileKind.Rules, Head + first + "\n");

        var report = await browser.SendAsync(FileKind.Rules, Head + second + "\n");

        Assert.Contains("1 row read: 0 ready to save, 1 needs fixing", report.Text, StringComparison.Ordinal);
        Assert.Contains(words, report.Text, StringComparison.Ordinal);
        Assert.Single(await RulesAsync(school));
    }

    [Fact]
    public async Task Rules_of_one_file_that_cannot_both_hold_name_each_other()
    {
        var (_, browser) = await SchoolAsync();

        var report = await browser.SendAsync(FileKind.Rules, Head + "Ana Ortiz,Walt Greer,never\nWalt Greer,Ana Ortiz,prefer\nAna Ortiz,Dev Patel,prefer\nDev Patel,Ana Ortiz,works-well\nAna Ortiz,Ana Ortiz,prefer\n");

        Assert.Contains("5 rows read: 2 ready to save, 3 need fixing", report.Text, StringComparison.Ordinal);
        Assert.Contains("Rows 2 and 3 cannot both hold", report.Text, StringComparison.Ordinal);
        Assert.Contains("Row 4 is about the same two people", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_audit_of_rules_names_nobody()
    {
        var (school, browser) = await SchoolAsync();
        await browser.SendAndSaveAsync(FileKind.Rules, Head + "Walt Greer,Ana Ortiz,never\n");

        var entry = await app.WithDbAsync(db => db.Audit.Include(a => a.Subjects).SingleAsync(a => a.SchoolId == school.School.Id && a.Action == "import.saved"));

        Assert.Empty(entry.Subjects);
        Assert.Equal("Rules: 1 row saved: 1 rule.", entry.Detail);
    }

    private async Task<(SchoolInTest School, Browser Browser)> SchoolAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        await school.PersonAsync("Dev Patel");
        return (school, await school.PrincipalBrowserAsync());
    }

    private Task<List<PersonRule>> RulesAsync(SchoolInTest school) => app.WithDbAsync(db => db.PersonRules.Where(r => r.SchoolId == school.School.Id).ToListAsync());
}
