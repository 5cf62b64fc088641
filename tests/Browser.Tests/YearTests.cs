using Counterpart.Browser.Tests.Support;

namespace Counterpart.Browser.Tests;

/// <summary>The acceptance statements of a pair's year and a principal's week, walked in Chromium on a Tuesday in October: on a phone without JavaScript, and with it at a desk.</summary>
public sealed class YearTests(Tour tour)
{
    private static readonly DateTimeOffset tuesday = new(2026, 10, 20, 15, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(Chromium.Phone, false, false)]
    [InlineData(Chromium.Desk, true, true)]
    public async Task A_pair_meets_and_a_principal_follows(int width, bool script, bool postgres)
    {
        await using var app = new ServedApp(postgres: postgres, at: tuesday);
        var browser = await tour.Browser;
        var ana = await app.OfAsync(browser, "Ana Ortiz", width: width, script: script);
        var partner = await app.OfAsync(browser, "Sam Lee", width: width, script: script);
        var renee = await app.OfAsync(browser, "Renee Holt", width: width, script: script);
        var year = new YearWalk(app, ana, partner, renee);

        await year.LogInThreeTapsAsync();
        await year.PrincipalSeesWhatIsReleasedAsync();
        await year.ObserveWithPromptsAsync();
        await year.AskForTimeAsync();
        await year.SetStandingTimeAsync();
        await year.ReleaseEvidenceAsync();
        await year.PrintHoursAsync();
        await year.TalkedTodayAsync();
        await year.ProjectOfferedLinesAsync();
        await Task.WhenAll(new[] { ana, partner, renee }.Select(h => h.Page.Context.CloseAsync()));
    }
}
