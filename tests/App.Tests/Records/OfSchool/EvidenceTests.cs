using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Records.OfSchool;

public sealed class EvidenceTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_principal_of_another_school_reads_nothing_of_it()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync("/record");
        await pair.Hers.PressAsync("Save what is released", ("In my own words", "on"), ("The line", "Pencils first."));

        var next = await (await (await pair.School.NeighborAsync()).PrincipalBrowserAsync()).OpenAsync("/school/evidence");

        Assert.Contains("0 statements released", next.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Pencils", next.Html, StringComparison.Ordinal);
    }
}
