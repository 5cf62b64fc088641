using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Oversight;

public sealed class StateTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_state_sees_stages_and_never_a_name_or_a_small_count()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await FinalizedPair.MakeAsync(app, school);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));

        var answer = await lead.OpenAsync("/state");

        Assert.Contains("1 school of 1 taking part. 1 finalized.", answer.Text, StringComparison.Ordinal);
        Assert.Contains("fewer than 10", answer.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana Ortiz", answer.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_states_schools_are_not_there_and_a_superintendent_has_a_page_of_their_own()
    {
        var theirs = await SchoolInTest.MakeAsync(app);
        var mine = await SchoolInTest.MakeAsync(app);
        var lead = await app.BrowserOfAsync(await mine.PersonAsync("Pat Simmons", Role.StateLead));
        var superintendent = await app.BrowserOfAsync(await mine.PersonAsync("Linda Marsh", Role.Superintendent));

        Assert.DoesNotContain(theirs.School.Name, (await lead.OpenAsync("/state")).Html, StringComparison.Ordinal);
        Assert.Equal("/district", (await superintendent.OpenAsync("/state")).WentTo);
    }
}
