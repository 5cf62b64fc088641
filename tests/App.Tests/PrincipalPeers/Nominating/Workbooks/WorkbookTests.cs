using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.Workbooks;

/// <summary>Nominations in a workbook, for the state: /state/p3/nominations/workbook.</summary>
public sealed class WorkbookTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Answers_and_nominees_go_out_without_what_was_declared_and_come_back_the_same()
    {
        var (peers, lead) = await StateAsync();
        var ann = await peers.NomineeAsync("Ann Lee", 0, "A2", "C1", notWith: "=Cy Dunn");
        var (file, book) = await DownloadAsync(lead);

        Assert.Equal(("takes part", "2026-27"), (book.District(peers.Districts[0].Name)["Answer"], book.District(peers.Districts[0].Name)["Year"]));
        var row = book.Nominee("Ann Lee");
        Assert.Equal(("principal", "middle", "said yes", "", "=Cy Dunn"), (row["Position"], row["Grades"], row["Own answer"], row["Withdrawn"], row["Not with"]));
        Assert.All(["Data Analysis", "Evaluation", "A2", "C1"], declared => Assert.DoesNotContain(declared, book.Text, StringComparison.Ordinal));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "nominations.downloaded" && a.Detail == "1 nominee" && a.Subjects.Any(s => s.PersonId == ann.PersonId))));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "words.viewed" && a.Purpose == Purpose.NomineeCard.Name && a.Subjects.Any(s => s.PersonId == ann.PersonId))));
        Assert.Contains("The workbook says what is known", (await SendAsync(lead, file)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_row_is_shown_first_then_all_are_taken_at_once_and_the_same_file_changes_nothing_more()
    {
        var (peers, lead) = await StateAsync();
        var (ann, bo) = (await peers.NomineeAsync("Ann Lee", 0), await peers.NomineeAsync("Bo Park", 0));
        var silent = peers.Districts[1];
        await app.WithDbAsync(db => db.PeerDistricts.Where(d => d.DistrictId == silent.Id).ExecuteDeleteAsync());
        var school = await app.WithDbAsync(db => db.Schools.Where(s => s.DistrictId == peers.Districts[0].Id && s.Id == ann.SchoolId).SingleAsync());
        await app.WithDbAsync(db => db.Schools.Where(s => s.Id == bo.SchoolId).ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, "Bo School")));
        var other = await app.SaveAsync(new School { PublicId = PublicId.New(), DistrictId = silent.Id, Number = "7", Name = "Birch High", Level = "high", TimeZone = school.TimeZone });
        var (_, book) = await DownloadAsync(lead);
        book.Answer(silent.Name, "takes part").Change("Ann Lee", ("Grades", "high"), ("Miles", "60"), ("Dates to avoid", "10/12/2026"), ("Proposed focus", "Data Analysis & Use")).Change("Bo Park", ("Withdrawn", "yes"))
            .Add(("District no", silent.Number), ("Name", "Cy Dunn"), ("Email", "Cy.Dunn@example.org"), ("School", "Birch High"), ("Miles", "40"));

        var shown = await SendAsync(lead, book.Write());

        Assert.Contains("4 changes, nothing saved yet", shown.Text, StringComparison.Ordinal);
        Assert.All(
            ["Takes part, so far no answer.", "Grades: high, so far middle; proposed focus: Data Analysis & Use, so far none; travel limit: 60 miles, so far none; dates to avoid: Oct 12, so far none.", "Bo ParkWithdrawn.", "Cy DunnNominated, Birch High; travel limit: 40 miles, so far none."],
            words => Assert.Contains(words, shown.Text, StringComparison.Ordinal));
        Assert.Equal(2, await NominatedAsync(peers));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.PressAsync("Take these 4 changes")).Status);
        Assert.Contains("Enter who said so", lead.Now.Text, StringComparison.Ordinal);
        string Held(string name) => shown.Page.QuerySelector($"input[name={name}]")!.GetAttribute("value")!;
        var taken = await lead.PressAsync("Take these 4 changes", ("Who said so", "Dr. Marsh"), ("How", "by email"));
        var again = await lead.PostAsync("/state/p3/nominations/workbook?handler=Use", ("Seen", Held("Seen")), ("Plan", Held("Plan")), ("Said.Who", "Dr. Marsh"));

        Assert.StartsWith("4 changes of the workbook taken.", taken.Says, StringComparison.Ordinal);
        Assert.Equal("Everything in the workbook is taken already.", (await lead.OpenAsync(again.WentTo!)).Says);
        Assert.True(await app.WithDbAsync(db => db.PeerDistricts.Where(d => d.DistrictId == silent.Id).Select(d => d.TakesPart).SingleAsync()));
        var changed = await app.WithDbAsync(db => db.Nominations.SingleAsync(n => n.Id == ann.Id));
        Assert.Equal(("high", 60, new DateOnly(2026, 10, 12), "A2"), (changed.Level, changed.TravelMiles, changed.AvoidDates.Single(), app.Vault.Open<NomineeCard>(Purpose.NomineeCard, changed.SealedCard).Proposed.Single()));
        Assert.NotNull(await app.WithDbAsync(db => db.Nominations.Where(n => n.Id == bo.Id).Select(n => n.WithdrawnAt).SingleAsync()));
        var cy = await app.WithDbAsync(db => db.Nominations.Include(n => n.Person).SingleAsync(n => n.DistrictId == silent.Id));
        Assert.Equal(("Cy Dunn", "cy.dunn@example.org", other.Id, "high", 40, NomineeReply.None), (cy.Person!.Name, cy.Person.Email, cy.SchoolId, cy.Level, cy.TravelMiles, cy.Reply));
        Assert.Equal(1, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.PersonId == cy.PersonId && m.Kind == MailKind.Nominated)));
        Assert.Equal(4, await app.WithDbAsync(db => db.DistrictCalls.CountAsync(c => c.PeerYearId == peers.Year.Id && c.Who == "Dr. Marsh")));
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "nominations.from-workbook" && a.Detail == "4 changes" && a.Subjects.Any(s => s.PersonId == ann.PersonId))));
        Assert.Contains("The workbook says what is known", (await SendAsync(lead, book.Write())).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_are_named_one_by_one_and_the_others_are_taken()
    {
        var (peers, lead) = await StateAsync();
        await peers.NomineeAsync("Ann Lee", 0);
        await peers.NomineeAsync("Bo Park", 0);
        await peers.NomineeAsync("Di Ross", 0, reply: NomineeReply.No);
        await peers.NomineeAsync("Ed Vale", 0);
        await peers.NomineeAsync("Flo Ray", 0, reply: NomineeReply.None);
        await app.WithDbAsync(db => db.PeerDistricts.Where(d => d.DistrictId == peers.Districts[1].Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.TakesPart, false)));
        var (_, book) = await DownloadAsync(lead);
        var here = ("District no", peers.Districts[0].Number);
        book.Change("Ann Lee", ("Proposed focus", "Charisma")).Change("Bo Park", ("Miles", "far")).Change("Di Ross", ("Miles", "30")).Change("Ed Vale", ("Email", "other@example.org"))
            .Change("Flo Ray", ("Own answer", "said yes")).Answer(peers.Districts[0].Name, "perhaps");
        book.Add(("District no", "no-such"), ("Name", "Gus Hill"), ("School", "0001"));
        book.Add(here, ("District", peers.Districts[1].Name), ("Name", "Gus Hill"), ("School", "0001"));
        book.Add(here, ("School", "0001"));
        book.Add(here, ("Name", "Hal Moss"), ("School", "No Such School"));
        book.Add(here, ("Name", "Ida Kern"), ("School", "0001"));
        var twice = book.Add(here, ("Name", "Ida Kern"), ("School", "0001"));
        book.Add(("District no", peers.Districts[1].Number), ("Name", "Jo Lund"), ("School", "0001"));
        book.Add(here, ("Name", "Kit Page"), ("School", "0001"));

        var shown = await SendAsync(lead, book.Write());

        Assert.Contains("1 change, nothing saved yet", shown.Text, StringComparison.Ordinal);
        Assert.All(
            [
                "“Charisma” is no indicator", "Enter a whole number of miles", "Di Ross said not this year", "This ID is Ed Vale", "The answer is Flo Ray’s own", "“perhaps” is no answer", "There is no district “no-such”",
                $"District {peers.Districts[0].Number} is {peers.Districts[0].Name}, not {peers.Districts[1].Name}", "The name is missing", "\"No Such School\" is no school of this district", $"Rows {twice - 1} and {twice} are about the same", "Enter first that the district takes part",
            ],
            words => Assert.Contains(words, shown.Text, StringComparison.Ordinal));
        await lead.PressAsync("Take this change", ("Who said so", "Dr. Marsh"));
        Assert.Equal(["Ann Lee", "Bo Park", "Di Ross", "Ed Vale", "Flo Ray", "Kit Page"], await app.WithDbAsync(db => db.Nominations.Where(n => n.PeerYearId == peers.Year.Id).Select(n => n.Person!.Name).Order().ToListAsync()));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await SendAsync(lead, book.Write())).Status);
    }

    [Fact]
    public async Task A_district_whose_people_are_in_decided_pairs_cannot_leave_by_a_workbook()
    {
        var (peers, lead) = await StateAsync();
        var ann = await peers.NomineeAsync("Ann Lee", 0);
        await NominatingInTest.MatchedAsync(app, peers.First, ann, isIntroduced: true);
        var (_, book) = await DownloadAsync(lead);
        book.Answer(peers.Districts[0].Name, "not this year").Change("Ann Lee", ("Withdrawn", "yes"));

        var refused = await SendAsync(lead, book.Write());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("are in pairs that are decided. End those pairs first.", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Ann Lee is in a pair that is decided.", refused.Text, StringComparison.Ordinal);
        Assert.Null(await app.WithDbAsync(db => db.Nominations.Where(n => n.Id == ann.Id).Select(n => n.WithdrawnAt).SingleAsync()));
    }

    [Fact]
    public async Task What_somebody_changed_since_the_download_is_not_overwritten()
    {
        var (peers, lead) = await StateAsync();
        var ann = await peers.NomineeAsync("Ann Lee", 0);
        var (_, book) = await DownloadAsync(lead);
        book.Change("Ann Lee", ("Miles", "60"));
        await SendAsync(lead, book.Write());
        await app.WithDbAsync(db => db.Nominations.Where(n => n.Id == ann.Id).ExecuteUpdateAsync(n => n.SetProperty(x => x.TravelMiles, 10).SetProperty(x => x.Version, 5)));

        Assert.Equal(HttpStatusCode.Conflict, (await lead.PressAsync("Take this change", ("Who said so", "Dr. Marsh"))).Status);
        Assert.Contains("Somebody changed what is known of Ann Lee since this workbook was made", (await SendAsync(lead, book.Write())).Text, StringComparison.Ordinal);
        Assert.Equal(10, await app.WithDbAsync(db => db.Nominations.Where(n => n.Id == ann.Id).Select(n => n.TravelMiles).SingleAsync()));
    }

    [Fact]
    public async Task What_is_no_workbook_of_this_year_is_refused_whole()
    {
        var (peers, lead) = await StateAsync();
        await peers.NomineeAsync("Ann Lee", 0);
        var (_, book) = await DownloadAsync(lead);

        Assert.Contains("not an Excel workbook", (await SendAsync(lead, Encoding.UTF8.GetBytes("a,b\n1,2\n"))).Text, StringComparison.Ordinal);
        Assert.Contains("has no sheet \"Nominees\"", (await SendAsync(lead, book.WriteHalf())).Text, StringComparison.Ordinal);
        Assert.Contains("larger than 10 MB", (await SendAsync(lead, new byte[(10 << 20) + 1])).Text, StringComparison.Ordinal);
        Assert.Contains("Choose the workbook", (await lead.PressAsync("Compare with what is known")).Text, StringComparison.Ordinal);
        var other = await SendAsync(lead, book.Change("Ann Lee", ("Miles", "60")).Year("2025-26").Write());
        Assert.Equal(HttpStatusCode.UnprocessableEntity, other.Status);
        Assert.Contains("This workbook is of 2025-26, and P3 is open for 2026-27", other.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("{\"Districts\":[null],\"Nominees\":[]}")]
    [InlineData("{\"Districts\":[{\"Row\":2}],\"Nominees\":[]}")]
    [InlineData("{\"Districts\":[{\"Row\":2,\"Number\":null,\"Name\":\"\",\"Answer\":\"\",\"Version\":\"\"}],\"Nominees\":null}")]
    public async Task What_the_form_never_held_is_refused_in_words(string plan)
    {
        var (_, lead) = await StateAsync();
        await lead.OpenAsync("/state/p3/nominations/workbook");

        var answer = await lead.PostAsync("/state/p3/nominations/workbook?handler=Use", ("Plan", plan), ("Said.Who", "Dr. Marsh"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("The comparison was lost on the way.", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_workbook_of_another_state_changes_nothing_and_without_a_year_there_is_no_page()
    {
        var (peers, lead) = await StateAsync();
        var ann = await peers.NomineeAsync("Ann Lee", 0);
        var (_, book) = await DownloadAsync(lead);
        var (_, stranger) = await StateAsync();

        var refused = await SendAsync(stranger, book.Change("Ann Lee", ("Miles", "60")).Answer(peers.Districts[0].Name, "not this year").Write());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains($"There is no district “{peers.Districts[0].Number}”", refused.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ann Lee", refused.Text, StringComparison.Ordinal);
        Assert.Null(await app.WithDbAsync(db => db.Nominations.Where(n => n.Id == ann.Id).Select(n => n.TravelMiles).SingleAsync()));
        var closed = await app.BrowserOfAsync(await (await SchoolInTest.MakeAsync(app)).PersonAsync("Al Fox", Role.StateLead));
        Assert.Equal(HttpStatusCode.NotFound, (await closed.OpenAsync("/state/p3/nominations/workbook")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await closed.OpenAsync("/state/p3/nominations/workbook?handler=File")).Status);
    }

    private static async Task<(byte[] File, NominationBook Book)> DownloadAsync(Browser lead)
    {
        await lead.OpenAsync("/state/p3/nominations");
        await lead.FollowAsync("Workbook");
        var answer = await lead.FollowAsync("Download nominations");
        var file = await answer.Response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        return (file, new(file));
    }

    private static async Task<Answer> SendAsync(Browser lead, byte[] file)
    {
        await lead.OpenAsync("/state/p3/nominations/workbook");
        return await lead.UploadAsync("Compare with what is known", "nominations.xlsx", file);
    }

    private Task<int> NominatedAsync(PeersInTest peers) => app.WithDbAsync(db => db.Nominations.CountAsync(n => n.PeerYearId == peers.Year.Id && n.WithdrawnAt == null));

    private async Task<(PeersInTest Peers, Browser Lead)> StateAsync()
    {
        var peers = await PeersInTest.MakeAsync(app, 2);
        return (peers, await peers.LeadAsync());
    }
}
