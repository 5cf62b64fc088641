using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Audit;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Reports;

/// <summary>A file on its way in is nobody else's business, and is saved once or not at all.</summary>
public sealed class GuardTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_file_and_its_fixes_are_sealed_and_gone_when_the_rows_are_saved()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school));
        await browser.PressAsync("Fix and check again", ("Email of Nia Ford, row 19", "nia.ford@cedarhollow.example"));
        var kept = await BatchAsync(school);

        Assert.False(Contains(kept.SealedFile!, "Ortiz"));
        Assert.False(Contains(kept.SealedCorrections!, "nia.ford"));
        Assert.DoesNotContain("nia", kept.Mapping, StringComparison.OrdinalIgnoreCase);

        await browser.PressAsync("Save");
        var ended = await BatchAsync(school);
        Assert.Equal((ImportState.Saved, true, true), (ended.State, ended.SealedFile is null, ended.SealedCorrections is null));
    }

    [Fact]
    public async Task Pressing_save_twice_saves_once()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var (one, two) = (await school.PrincipalBrowserAsync(), await school.PrincipalBrowserAsync());
        var report = await one.SendAsync(FileKind.Roster, CedarHollow.Roster(school));
        await two.OpenAsync(report.Path);

        var answers = await Task.WhenAll(one.PressOnlyAsync("Save 56 rows now"), two.PressOnlyAsync("Save 56 rows now"));

        Assert.Equal([HttpStatusCode.Found, HttpStatusCode.Conflict], answers.Select(a => a.Status).Order());
        Assert.Equal(56, (await TeachersAsync(school)).Count);
        Assert.Single(await AuditAsync(school, "import.saved"));
    }

    [Fact]
    public async Task Somebody_elses_fix_in_between_is_noticed()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var (one, two) = (await school.PrincipalBrowserAsync(), await school.PrincipalBrowserAsync());
        var report = await one.SendAsync(FileKind.Roster, CedarHollow.Roster(school));
        await two.OpenAsync(report.Path);
        await one.PressAsync("Fix and check again");

        var answer = await two.PressAsync("Save 56 rows now");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Empty(await TeachersAsync(school));
    }

    [Fact]
    public async Task Another_schools_file_is_not_there()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var theirs = await (await school.PrincipalBrowserAsync()).SendAsync(FileKind.Roster, CedarHollow.Roster(school));
        var mine = await CedarHollow.BrowserAsync(app);

        Assert.Equal(HttpStatusCode.NotFound, (await mine.OpenAsync(theirs.Path)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await mine.OpenAsync(theirs.Path + "?handler=Errors")).Status);
        foreach (var handler in (string[])["", "?handler=Save", "?handler=GiveUp", "?handler=Columns", "?handler=School"])
        {
            await mine.OpenAsync("/school/imports/new");
            Assert.Equal(HttpStatusCode.NotFound, (await mine.PostAsync(theirs.Path + handler, ("Version", "0"))).Status);
        }
    }

    [Fact]
    public async Task An_assistant_principal_needs_the_tick()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var report = await (await school.PrincipalBrowserAsync()).SendAsync(FileKind.Roster, CedarHollow.Roster(school));
        var without = await app.BrowserOfAsync(await school.PersonAsync("Cass Reed", Role.AssistantPrincipal));
        var with = await app.BrowserOfAsync(await school.PersonAsync("Dale Moss", Role.AssistantPrincipal, delegations: May.ImportFiles));

        Assert.Equal(HttpStatusCode.Forbidden, (await without.OpenAsync(report.Path)).Status);
        Assert.Equal(HttpStatusCode.OK, (await with.OpenAsync(report.Path)).Status);
    }

    [Fact]
    public async Task Rules_files_need_the_permission_to_set_rules()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await school.PersonAsync("Ana Ortiz");
        await school.PersonAsync("Walt Greer");
        var report = await (await school.PrincipalBrowserAsync()).SendAsync(FileKind.Rules, "person_a,person_b,rule\r\nAna Ortiz,Walt Greer,never\r\n");
        var assistant = await app.BrowserOfAsync(await school.PersonAsync("Dale Moss", Role.AssistantPrincipal, delegations: May.ImportFiles));

        Assert.Equal(HttpStatusCode.NotFound, (await assistant.OpenAsync(report.Path)).Status);
        Assert.DoesNotContain("Rules", (await assistant.OpenAsync("/school/imports/new")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Rules", (await assistant.OpenAsync("/school/imports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_brought_which_file_and_whom_it_concerned_is_in_the_audit()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school));
        await browser.PressAsync("Save 56 rows now");

        Assert.Single(await AuditAsync(school, "import.received"));
        var saved = Assert.Single(await AuditAsync(school, "import.saved"));
        Assert.Equal(school.Principal.Id, saved.ActorId);
        Assert.Equal(56, saved.Subjects.Count);
        Assert.DoesNotContain("Ortiz", saved.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_must_not_be_kept_is_refused_in_a_fix_too()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAsync(FileKind.Roster, CedarHollow.Roster(school));

        var answer = await browser.PressAsync("Fix and check again", ("Staff_ID of Shauna Lee, row 41", "123-45-6789"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("social security number", answer.Text, StringComparison.Ordinal);
        Assert.Null((await BatchAsync(school)).SealedCorrections);
    }

    private static bool Contains(byte[] content, string text) => content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0;

    private Task<List<string>> TeachersAsync(SchoolInTest school) => app.WithDbAsync(db => db.Positions
        .Where(p => p.SchoolId == school.School.Id && p.Role == Role.Teacher).OrderBy(p => p.Id)
        .Select(p => p.Person!.Name + " " + p.Person.Version).ToListAsync());

    private Task<ImportBatch> BatchAsync(SchoolInTest school) => app.WithDbAsync(db => db.ImportBatches.SingleAsync(b => b.SchoolId == school.School.Id));

    private Task<List<AuditEntry>> AuditAsync(SchoolInTest school, string action) =>
        app.WithDbAsync(db => db.Audit.Include(a => a.Subjects).Where(a => a.SchoolId == school.School.Id && a.Action == action).ToListAsync());
}
