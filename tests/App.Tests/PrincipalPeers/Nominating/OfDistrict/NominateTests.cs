using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OfDistrict;

public sealed class NominateTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_nominee_gets_the_position_and_one_email_with_what_the_district_said_kept_sealed()
    {
        var (school, director) = await MakeAsync();

        await director.PressAsync("Nominate those ticked", ("Renee Holt", "on"), ("Grades of Renee Holt", "high"), ("Focus you would propose (optional) for Renee Holt", "Data Analysis & Use: Using data to decide what to do next"), ("Not with (optional) for Renee Holt", "Birch County"), ("Travel limit in miles (optional) for Renee Holt", "40"), ("Dates to avoid (optional) for Renee Holt", "10/12/2026 to 10/13/2026, 11/03/2026"));

        var nomination = Assert.Single(await NominationsAsync(school));
        Assert.Equal((school.Principal.Id, "high", 40, 3), (nomination.PersonId, nomination.Level, nomination.TravelMiles!.Value, nomination.AvoidDates.Count));
        var card = Card(nomination);
        Assert.Equal("A2", Assert.Single(card.Proposed));
        Assert.Equal("Birch County", card.NotWith);
        Assert.Empty(card.Focus);
        Assert.True((await PositionAsync(school.Principal.Id)).IsCurrent(new(2026, 8, 3)));
        var mail = Assert.Single(await MailsAsync(school));
        var words = app.Vault.Open<MailWords>(Purpose.Mail, mail.SealedBody!);
        Assert.Equal("You are nominated for P3: say yes or no", words.Subject);
        Assert.Contains("/p3", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Birch", words.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Data Analysis", words.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_withdrawn_nomination_ends_the_position_and_the_mail_that_waits_and_undo_brings_both_back()
    {
        var (school, director) = await MakeAsync();
        await director.PressAsync("Nominate those ticked", ("Renee Holt", "on"), ("Not with (optional) for Renee Holt", "Birch"));
        await director.OpenAsync("/district/p3/nominate");

        Assert.StartsWith("Renee Holt is not nominated any more.", (await director.PressAsync("Withdraw the nomination of Renee Holt")).Says, StringComparison.Ordinal);
        Assert.NotNull(Assert.Single(await NominationsAsync(school)).WithdrawnAt);
        Assert.False((await PositionAsync(school.Principal.Id)).IsCurrent(new(2026, 8, 3)));
        Assert.Empty(await MailsAsync(school));
        await director.PressAsync("Undo");

        var nomination = Assert.Single(await NominationsAsync(school));
        Assert.Null(nomination.WithdrawnAt);
        Assert.Equal("Birch", Card(nomination).NotWith);
        Assert.True((await PositionAsync(school.Principal.Id)).IsCurrent(new(2026, 8, 3)));
        Assert.Single(await MailsAsync(school));
    }

    [Fact]
    public async Task What_is_known_of_a_nominee_is_changed_and_what_the_nominee_declared_stays()
    {
        var (school, director) = await MakeAsync();
        await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes, new NomineeCard { Focus = ["C1"], NotWith = "Birch" });
        var page = await director.OpenAsync("/district/p3/nominate");
        Assert.DoesNotContain("C1", page.Page.QuerySelector("#nominated")!.ParentElement!.TextContent, StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await director.PressAsync("Save what is said of Renee Holt", ("Travel limit in miles (optional) for Renee Holt", "far"))).Status);
        await director.PressAsync("Save what is said of Renee Holt", ("Travel limit in miles (optional) for Renee Holt", "25"), ("Not with (optional) for Renee Holt", "Oak"));

        var nomination = Assert.Single(await NominationsAsync(school));
        Assert.Equal((25, "Oak", "C1"), (nomination.TravelMiles!.Value, Card(nomination).NotWith, Card(nomination).Focus.Single()));
    }

    [Fact]
    public async Task Somebody_is_added_by_name_with_a_letter_where_there_is_no_email()
    {
        var (school, director) = await MakeAsync();

        var answer = await director.PressAsync("Nominate this person", ("Name", "Ruth Adams"), ("School", school.School.Name));

        Assert.Contains("No email: print the letter of Ruth Adams.", answer.Says, StringComparison.Ordinal);
        var person = await app.WithDbAsync(db => db.People.Include(p => p.Positions).SingleAsync(p => p.Name == "Ruth Adams" && p.DistrictId == school.District.Id));
        Assert.Equal(Role.PeerAdministrator, Assert.Single(person.Positions).Role);
        Assert.Empty(await MailsAsync(school));
        await director.FollowAsync("Print letters");
        Assert.Contains("Dear Ruth,", director.Now.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_of_another_district_is_refused_and_nobody_is_moved()
    {
        var (_, director) = await MakeAsync();
        var stranger = (await SchoolInTest.MakeAsync(app)).Principal;

        var answer = await director.PressAsync("Nominate this person", ("Name", "Somebody"), ("Email", stranger.Email!));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("The school is missing", answer.Text, StringComparison.Ordinal);
        Assert.Contains("belongs to somebody outside", (await director.PressAsync("Nominate this person", ("School", director.Now.Page.QuerySelectorAll("#Add_School option")[1].TextContent.Trim()))).Text, StringComparison.Ordinal);
        Assert.False(await app.WithDbAsync(db => db.Nominations.AnyAsync(n => n.PersonId == stranger.Id)));
    }

    [Fact]
    public async Task Pasted_lines_are_taken_all_or_none_and_a_row_that_cannot_be_used_is_named()
    {
        var (school, director) = await MakeAsync();

        var answer = await director.PressAsync("Nominate the people of this list", ("Paste lines", $"Renee Holt, , {school.School.Name}, high\nRuth Adams, ruth@nowhere, {school.School.Name}, \nLee Sanders, , Oak Hgh, tall"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Row 2: \"ruth@nowhere\" is no email address", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Row 3: \"tall\" is none of elementary", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Row 3: \"Oak Hgh\" is no school of this district", answer.Text, StringComparison.Ordinal);
        Assert.Contains("Lee Sanders, , Oak Hgh", answer.Text, StringComparison.Ordinal);
        Assert.Empty(await NominationsAsync(school));

        await director.PressAsync("Nominate the people of this list", ("Paste lines", $"Renee Holt, , {school.School.Name}, high\nRuth Adams, ruth.{school.School.Id}@example.org, 0001"));

        var made = await NominationsAsync(school);
        Assert.Equal(["high", "middle"], made.Select(n => n.Level));
        Assert.Equal(school.Principal.Id, made[0].PersonId);
    }

    [Fact]
    public async Task A_file_nominates_and_the_same_file_again_changes_nothing()
    {
        var (school, director) = await MakeAsync();
        var file = Encoding.UTF8.GetBytes($"Name,Email,School,Grades\nRenee Holt,{school.Principal.Email},0001,\nRuth Adams,,0001,elementary\n");

        await director.UploadAsync("Nominate the people of this list", "nominees.csv", file);
        await director.OpenAsync("/district/p3/nominate");
        var again = await director.UploadAsync("Nominate the people of this list", "nominees.csv", file);

        Assert.StartsWith("Nobody new was nominated. Two people were nominated already.", again.Says, StringComparison.Ordinal);
        Assert.Equal(2, (await NominationsAsync(school)).Count);
        Assert.Single(await MailsAsync(school));
    }

    [Fact]
    public async Task Two_presses_at_once_nominate_a_person_once()
    {
        var (school, director) = await MakeAsync();
        var other = await app.BrowserOfAsync(await school.PersonAsync("Lin Marsh", Role.Superintendent));
        await other.OpenAsync("/district/p3/nominate");

        var answers = await Task.WhenAll(new[] { director, other }.Select(b => b.PressOnlyAsync("Nominate those ticked", ("Renee Holt", "on"))));

        Assert.DoesNotContain(answers, a => a.Status == HttpStatusCode.InternalServerError);
        Assert.Single(await NominationsAsync(school));
        Assert.Single(await MailsAsync(school));
    }

    [Fact]
    public async Task Nobody_is_nominated_before_the_district_said_that_it_takes_part()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, school);
        var director = await app.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));

        Assert.Contains("Say first that your district takes part.", (await director.OpenAsync("/district/p3/nominate")).Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await director.PostAsync("/district/p3/nominate?handler=Chosen", ("Rows[0].Person", school.Principal.PublicId.ToString()), ("Rows[0].Ticked", "true"))).Status);
        Assert.Empty(await NominationsAsync(school));
    }

    [Fact]
    public async Task A_nominee_in_a_pair_that_is_decided_is_not_withdrawn()
    {
        var (school, director) = await MakeAsync();
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal, NomineeReply.Yes);
        await NominatingInTest.MatchedAsync(app, school, nomination, isIntroduced: false);
        await director.OpenAsync("/district/p3/nominate");

        var answer = await director.PressAsync("Withdraw the nomination of Renee Holt");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains($"in a pair that is decided. Ask {NominatingInTest.Contact}.", answer.Text, StringComparison.Ordinal);
    }

    private async Task<(SchoolInTest School, Browser Director)> MakeAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.TakesPartAsync(app, school);
        var director = await app.BrowserOfAsync(await school.PersonAsync("Linda Marsh", Role.Superintendent));
        await director.OpenAsync("/district/p3/nominate");
        return (school, director);
    }

    private NomineeCard Card(Nomination nomination) => app.Vault.Open<NomineeCard>(Purpose.NomineeCard, nomination.SealedCard);

    private Task<List<Nomination>> NominationsAsync(SchoolInTest school) => app.WithDbAsync(db => db.Nominations.AsNoTracking().Where(n => n.DistrictId == school.District.Id).OrderBy(n => n.Id).ToListAsync());

    private Task<Position> PositionAsync(long person) => app.WithDbAsync(db => db.Positions.AsNoTracking().SingleAsync(p => p.PersonId == person && p.Role == Role.PeerAdministrator));

    private Task<List<OutboxMessage>> MailsAsync(SchoolInTest school) => app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.DistrictId == school.District.Id && m.Kind == MailKind.Nominated).ToListAsync());
}
