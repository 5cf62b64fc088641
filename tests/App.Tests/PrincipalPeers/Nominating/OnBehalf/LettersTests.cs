using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OnBehalf;

public sealed class LettersTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_state_prints_the_letters_of_a_district_it_nominated_for()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await app.WithDbAsync(db => db.People.Where(p => p.Id == school.Principal.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Email, (string?)null)));
        await NominatingInTest.NominatedAsync(app, school, school.Principal);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/p3/nominations/{school.District.PublicId.InAddress()}");

        await lead.FollowAsync("Print letters");

        Assert.Contains("Dear Renee,", lead.Now.Text, StringComparison.Ordinal);
        Assert.Contains($"{school.District.Name} nominated you", lead.Now.Text, StringComparison.Ordinal);
    }
}
