using Counterpart.App.Access;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Nominating;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OfState;

public sealed class NominationsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Each_district_stands_with_its_answer_and_the_counts_of_its_nominees()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes);
        await NominatingInTest.NominatedAsync(app, school, await school.PersonAsync("Ruth Adams", Role.AssistantPrincipal), NomineeReply.No);
        await NominatingInTest.NominatedAsync(app, school, await school.PersonAsync("Lee Sanders", Role.AssistantPrincipal));
        var other = await OtherAsync(school, "Birch County");
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await SchoolInTest.MakeAsync(app);

        var page = await lead.OpenAsync("/state/p3/nominations");

        Assert.Contains("1 district of 2 taking part. 1 nominee said yes.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["takes part", "3", "1", "1", "1", "Nominees answer"], Row(page, school.District.Name));
        Assert.Equal(["no answer", "0", "0", "0", "0", "To call"], Row(page, other.Name));
        var open = await lead.OpenAsync("/state/p3/nominations?show=open");
        Assert.DoesNotContain(school.District.Name, open.Text, StringComparison.Ordinal);
        Assert.Contains(other.Name, open.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_district_is_to_be_called_only_when_no_reminder_is_left()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var year = await NominatingInTest.OpenAsync(app, school);
        var director = await school.PersonAsync("Linda Marsh", Role.Superintendent);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        Assert.Contains("Reminders go out", (await lead.OpenAsync("/state/p3/nominations")).Text, StringComparison.Ordinal);

        await app.SaveAsync(new SentNote { PersonId = director.Id, Key = PeerNoteKeys.Closing(year.Id, school.District.Id), At = Clock.Start });

        Assert.Contains(school.District.Name, (await lead.OpenAsync("/state/p3/nominations?show=call")).Text, StringComparison.Ordinal);
    }

    private Task<District> OtherAsync(SchoolInTest school, string name) =>
        app.SaveAsync(new District { PublicId = PublicId.New(), StateId = school.District.StateId, Number = $"B{app.Next()}", Name = name });

    private static IEnumerable<string> Row(Answer page, string district) =>
        page.Page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains(district, StringComparison.Ordinal)).QuerySelectorAll("td").Select(c => c.TextContent.Trim());
}
