using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.PrincipalPeers.Notices;

/// <summary>/state/p3/notices/letters.</summary>
public sealed class LettersTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Before_anything_is_finalized_there_is_nothing_to_print()
    {
        var lead = await (await PeersInTest.MakeAsync(app, 1)).LeadAsync();

        Assert.Contains("No notices to print", (await lead.OpenAsync("/state/p3/notices/letters")).Text, StringComparison.Ordinal);
        Assert.Contains("No notices yet", (await lead.OpenAsync("/state/p3/notices")).Text, StringComparison.Ordinal);
    }
}
