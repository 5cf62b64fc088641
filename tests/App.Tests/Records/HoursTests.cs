using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Records;

public sealed class HoursTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_form_says_the_rule_has_a_line_to_sign_and_lists_dates_without_a_word_of_the_pair()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("Other: how many minutes", "95"), ("Other", "on"), ("Note", "pacing is hard"));

        var page = await pair.Hers.OpenAsync("/record/hours");

        Assert.Contains("1.5 clock hours = 1.5 points. Minutes are added up for the year, then rounded down to the quarter of an hour.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Signature of the director of schools or designee", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("pacing", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_downloads_as_a_table()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("45 minutes", "on"));

        var file = await pair.Hers.OpenAsync("/record/hours?handler=Csv");

        Assert.Equal("date,minutes,kind,confirmed\r\n2026-08-03,45,Talked,no\r\n", file.Html);
    }
}
