using Counterpart.App.Programs;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Access;

public sealed class P3Tests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("Alone we can do so little")]
    [InlineData("neighboring district")]
    [InlineData("only if they want to")]
    [InlineData("refinement practices")]
    [InlineData("leadership teams, teacher leader models, professional learning communities (PLC), and teacher peer excellence groups (TPEG)")]
    [InlineData("Individual Action Plan")]
    [InlineData("directors of schools")]
    [InlineData("two to four hours")]
    [InlineData("watching a leadership team or PLC meeting")]
    [InlineData("observation process")]
    [InlineData("intervention schedules and plans")]
    [InlineData("school culture")]
    [InlineData("school improvement plan")]
    [InlineData("educators and students")]
    [InlineData("30 to 45 minutes")]
    [InlineData("same recommended activities")]
    [InlineData("last meeting, if you like")]
    public async Task The_page_says_what_the_program_recommends(string words)
    {
        var answer = await app.BrowserOfNobody().OpenAsync("/about/p3");

        Assert.Contains(words, answer.Text, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task It_names_the_contact_that_the_state_wrote_down()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.SaveAsync(new PartnershipProgram { StateId = school.District.StateId, Kind = ProgramKind.P3, Name = "Principal Peer Partnership", Contact = "p3@state.example" });

        Assert.Contains("p3@state.example", (await app.BrowserOfNobody().OpenAsync("/about/p3")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("p3@state.example", (await app.BrowserOfNobody().OpenAsync("/about/ipi")).Text, StringComparison.Ordinal);
    }
}
