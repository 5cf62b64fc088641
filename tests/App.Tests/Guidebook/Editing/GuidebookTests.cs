using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Guidebook.Editing;

public sealed class GuidebookTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_contact_that_the_state_types_stands_on_every_page()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await browser.OpenAsync("/state/guidebook");

        Assert.StartsWith("Contact saved.", (await browser.PressAsync("Save the contact", ("Program contact", " Lee Park, <615> 555-0101 "))).Says, StringComparison.Ordinal);
        var teacher = await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"));
        foreach (var path in new[] { "/guidebook", "/guidebook/time", "/guidebook/print?section=time", "/about/ipi", "/help" })
        {
            Assert.Contains("Lee Park, <615> 555-0101", (await teacher.OpenAsync(path)).Text, StringComparison.Ordinal);
        }

        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "program.contact-set" && a.DistrictId == school.District.Id)));
    }

    [Fact]
    public async Task An_empty_contact_is_refused_and_the_old_one_stays()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await browser.OpenAsync("/state/guidebook");
        await browser.PressAsync("Save the contact", ("Program contact", "Lee Park"));

        var refused = await browser.PressAsync("Save the contact", ("Program contact", " "));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Say whom to ask", refused.Text, StringComparison.Ordinal);
        Assert.Equal("Lee Park", await app.WithDbAsync(db => db.Programs.Where(p => p.Id == school.Program.ProgramId).Select(p => p.Contact).SingleAsync()));
    }
}
