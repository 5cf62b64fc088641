using Counterpart.App.Access;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Access;

/// <summary>The console lets the first people of a real install in.</summary>
public sealed class InvitePersonTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_first_state_lead_opens_the_state_and_signs_in_with_the_printed_code()
    {
        var invited = await InviteAsync(new("Pat.Simmons@state.example", "StateLead", "tn"));

        Assert.Equal("Pat Simmons may sign in as state program lead, Tennessee.", Assert.IsType<Outcome.Done>(invited.Outcome).Status);
        var browser = app.BrowserOfNobody();
        await browser.OpenAsync("/sign-in/code");
        var answer = await browser.PressAsync("Sign in", ("Email address", "pat.simmons@state.example"), ("Six-digit code", invited.Code));
        Assert.Equal("/home", answer.Path);
        Assert.Contains("See the schools", answer.Text, StringComparison.Ordinal);
        var state = await app.WithDbAsync(db => db.States.SingleAsync(s => s.Code == "TN"));
        var year = await app.WithDbAsync(db => db.SchoolYears.SingleAsync(y => y.StateId == state.Id));
        Assert.Equal(("2026-27", new DateOnly(2026, 7, 1), new DateOnly(2027, 6, 30)), (year.Name, year.StartsOn, year.EndsOn));
        Assert.Equal([ProgramKind.Ipi, ProgramKind.P3], await app.WithDbAsync(db => db.Programs.Where(p => p.StateId == state.Id).OrderBy(p => p.Id).Select(p => p.Kind).ToListAsync()));
    }

    [Fact]
    public async Task A_school_is_named_by_its_numbers_or_its_id()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var byNumber = await InviteAsync(new($"a{school.School.Id}@example.org", "Principal", $"{school.District.Number}-{school.School.Number}", "Ann Lee"));
        var byId = await InviteAsync(new($"b{school.School.Id}@example.org", "teacher", school.School.PublicId.InAddress()));

        Assert.Equal($"Ann Lee may sign in as principal, {school.School.Name}.", Assert.IsType<Outcome.Done>(byNumber.Outcome).Status);
        Assert.IsType<Outcome.Done>(byId.Outcome);
        var positions = await app.WithDbAsync(db => db.Positions.Where(p => p.SchoolId == school.School.Id && p.PersonId != school.Principal.Id).Select(p => p.Role).ToListAsync());
        Assert.Equal([Role.Teacher, Role.Principal], positions.OrderBy(r => r));
    }

    [Fact]
    public async Task Asking_again_gives_a_new_code_and_no_second_place()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var invitation = new Invitation($"c{school.School.Id}@example.org", "Superintendent", school.District.Number);
        var first = await InviteAsync(invitation);
        var second = await InviteAsync(invitation);

        Assert.NotEqual("", second.Code);
        var id = await app.WithDbAsync(db => db.People.Where(p => p.Email == first.Email).Select(p => p.Id).SingleAsync());
        Assert.Equal(1, await app.WithDbAsync(db => db.Positions.CountAsync(p => p.PersonId == id)));
        Assert.Equal(2, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "person.invited" && a.Subjects.Any(s => s.PersonId == id))));
    }

    [Theory]
    [InlineData("nobody", "Principal", "1-2", "is not an email address")]
    [InlineData("a@example.org", "Boss", "TN", "There is no role \"Boss\". Choose one of Teacher, Principal")]
    [InlineData("a@example.org", "1", "TN", "There is no role \"1\"")]
    [InlineData("a@example.org", "StateLead", "", "Say where")]
    [InlineData("a@example.org", "StateLead", "XX", "\"XX\" is not the two letters of a state")]
    [InlineData("a@example.org", "Operator", "WY", "Invite its StateLead first")]
    [InlineData("a@example.org", "Superintendent", "99999", "There is no district with the number 99999")]
    [InlineData("a@example.org", "Principal", "99999-0001", "There is no school 99999-0001")]
    [InlineData("a@example.org", "Principal", "99999", "names no school")]
    public async Task What_cannot_be_done_is_refused_in_words_and_nothing_is_made(string email, string role, string scope, string words)
    {
        var before = await CountsAsync();

        var refused = Assert.IsType<Outcome.Refused>((await InviteAsync(new(email, role, scope))).Outcome);

        Assert.Contains(refused.Objections, o => o.Message.Contains(words, StringComparison.Ordinal));
        Assert.Equal(before, await CountsAsync());
    }

    [Fact]
    public void Every_state_has_a_name()
    {
        Assert.Equal("Tennessee", StateNames.For("TN"));
        Assert.Null(StateNames.For("tn"));
    }

    private Task<InvitePerson.Invited> InviteAsync(Invitation invitation) =>
        app.ActAsync<InvitePerson, InvitePerson.Invited>(act => act.ExecuteAsync(invitation, CancellationToken.None));

    private async Task<(int People, int States, int Codes)> CountsAsync() => (
        await app.WithDbAsync(db => db.People.CountAsync()), await app.WithDbAsync(db => db.States.CountAsync()), await app.WithDbAsync(db => db.SignInCodes.CountAsync()));
}
