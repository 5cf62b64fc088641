using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OfDistrict;

public sealed class LettersTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_letter_is_there_for_whoever_has_no_email_and_for_nobody_else()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var onPaper = await school.PersonAsync("Walt Greer", Role.AssistantPrincipal);
        await app.WithDbAsync(db => db.People.Where(p => p.Id == onPaper.Id).ExecuteUpdateAsync(u => u.SetProperty(p => p.Email, (string?)null)));
        await NominatingInTest.NominatedAsync(app, school, onPaper);
        await NominatingInTest.NominatedAsync(app, school, school.Principal);
        var director = await app.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));

        var page = await director.OpenAsync("/district/p3/letters");

        Assert.Single(page.Page.QuerySelectorAll(".letter__head"));
        Assert.Contains("Dear Walt,", page.Text, StringComparison.Ordinal);
        Assert.Contains($"Tell {NominatingInTest.Contact} by phone", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Dear Renee", page.Text, StringComparison.Ordinal);
    }
}
