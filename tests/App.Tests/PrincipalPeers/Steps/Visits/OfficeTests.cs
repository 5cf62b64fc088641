using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Visits;

public sealed class OfficeTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_office_reads_who_comes_when_and_how_they_get_in()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await pair.SetVisitAsync(1, new(2026, 11, 2));
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Save the agenda", ("Parking", "B lot"), ("Where to sign in", "Front office"));

        var page = await chris.OpenAsync(pair.Page + "/visits/1/office");

        Assert.Contains("Visitors on Mon, Nov 2 9:30 to 11:30 a.m. ET (2 h 00), hosted by Ruth Ogle.", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Chris Nguyen, {pair.Fork.School.Name}", page.Text, StringComparison.Ordinal);
        Assert.Contains("Parking: B lot Sign in: Front office", page.Text, StringComparison.Ordinal);
    }
}
