using Counterpart.App.Programs;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

public sealed class HelpTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Help_names_people_first()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.SaveAsync(new PartnershipProgram { StateId = school.District.StateId, Kind = ProgramKind.P3, Name = "Principal Peer Partnership", Contact = "help@state.example" });

        var answer = await app.BrowserOfNobody().OpenAsync("/help");

        Assert.Contains("help@state.example", answer.Text, StringComparison.Ordinal);
        Assert.Contains("No code comes", answer.Text, StringComparison.Ordinal);
    }
}
