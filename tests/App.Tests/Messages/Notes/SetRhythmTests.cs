using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Messages.Notes;

public sealed class SetRhythmTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData(Role.Principal, "")]
    [InlineData(Role.AssistantPrincipal, May.CheckIn)]
    [InlineData(Role.Superintendent, "")]
    [InlineData(Role.DistrictDesignee, "")]
    public async Task Whoever_gets_a_weekly_note_may_stop_it_and_take_it_again(Role role, string duty)
    {
        var person = await (await SchoolInTest.MakeAsync(app)).PersonAsync("Dana Price", role, delegations: duty);
        var browser = await app.BrowserOfAsync(person);
        var page = await browser.OpenAsync("/settings");
        Assert.DoesNotContain("Also the next school morning", page.Text, StringComparison.Ordinal);

        await browser.PressAsync("Save how often", ("No notes", "on"));
        Assert.Equal(NoteRhythm.Never, await RhythmAsync(person));

        await browser.OpenAsync("/settings");
        await browser.PressAsync("Save how often", ("Once a week at most", "on"));
        Assert.Equal(NoteRhythm.Weekly, await RhythmAsync(person));
        Assert.Equal(2, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.ActorId == person.Id && a.Action == "notes.chosen")));
    }

    [Fact]
    public async Task The_same_day_is_offered_to_partners_only()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync("/settings");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await browser.PostAsync("/settings?handler=Notes", ("Notes", nameof(NoteRhythm.SameDay)))).Status);
        Assert.Contains("Also the next school morning", (await (await app.BrowserOfAsync(await school.PersonAsync("Ana Ortiz"))).OpenAsync("/settings")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Role.AssistantPrincipal)]
    [InlineData(Role.StateAnalyst)]
    public async Task Whoever_gets_no_notes_is_not_asked(Role role)
    {
        var browser = await app.BrowserOfAsync(await (await SchoolInTest.MakeAsync(app)).PersonAsync("Nia Ford", role));
        var page = await browser.OpenAsync("/settings");

        Assert.DoesNotContain("Save how often", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await browser.PostAsync("/settings?handler=Notes", ("Notes", nameof(NoteRhythm.Never)))).Status);
    }

    private Task<NoteRhythm> RhythmAsync(Person person) => app.WithDbAsync(db => db.People.Where(p => p.Id == person.Id).Select(p => p.Notes).SingleAsync());
}
