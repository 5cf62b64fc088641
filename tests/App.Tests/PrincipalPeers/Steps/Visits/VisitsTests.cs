using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Counterpart.App.Tests.Messages.Calendars;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Steps.Visits;

[Trait("Needs", "icalendar")]
public sealed class VisitsTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Canary = "zebracrossing";

    [Theory]
    [InlineData("2026-10-14", "13:30Z")]
    [InlineData("2026-11-01", "14:30Z")]
    [InlineData("2026-11-02", "14:30Z")]
    [InlineData("2027-03-14", "13:30Z")]
    public async Task Page_print_mail_and_calendar_agree_with_the_time_of_the_place_first(string on, string utc)
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");

        var page = await chris.PressAsync("Set visit 1", ("Day", on), ("From", "9:30"), ("Minutes", "120"));

        var ridge = pair.Ridge.School.Name;
        var says = $"9:30 to 11:30 a.m. ET at {ridge} (8:30 to 10:30 a.m. CT for you)";
        Assert.EndsWith("2 calendar invitations by email.", page.Says, StringComparison.Ordinal);
        Assert.Contains(says, page.Page.QuerySelector(".page-head")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"9:30 to 11:30 a.m. ET at {ridge} (8:30 to 10:30 a.m. CT for Chris)", (await ruth.OpenAsync(pair.Page + "/visits/1")).Text, StringComparison.Ordinal);
        Assert.Contains(says, (await chris.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("9:30 to 11:30 a.m. ET (8:30 to 10:30 a.m. CT)", (await chris.OpenAsync(pair.Page + "/visits/1/agenda")).Text, StringComparison.Ordinal);
        Assert.Contains("9:50 a.m. ET (8:50 a.m. CT) 35 Sit in on", (await ruth.OpenAsync(pair.Page + "/visits/1/agenda")).Text, StringComparison.Ordinal);
        var wall = DateOnly.ParseExact(on, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        var file = Assert.Single(await ParsedCalendar.ReadAsync((await ruth.OpenAsync(pair.Page + "/visits/1?handler=File")).Html));
        Assert.Equal(($"{wall:yyyy-MM-dd} 09:30", utc, "120", "Site visit", ridge), (file.Wall, file.Utc, file.Minutes, file.Title, file.Place));
        var mails = await MailsAsync(pair);
        Assert.Contains(says, mails.Single(m => m.To == pair.Chris.Id).Words.Text, StringComparison.Ordinal);
        Assert.All(mails, m => Assert.DoesNotContain("Ogle", m.Words.Subject + m.Words.Calendar!.File, StringComparison.Ordinal));
        Assert.All(mails, m => Assert.Contains($"UID:{file.Uid}\r\n", m.Words.Calendar!.File, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Moving_it_takes_a_day_and_a_button_and_the_agenda_and_the_name_in_calendars_stay()
    {
        var (pair, chris, ruth) = await SetAsync();
        await ruth.OpenAsync(pair.Page + "/visits/1");
        await ruth.PressAsync("Save the agenda", ("With whom: School culture", "the counselor"), ("Parking", "B lot"));
        var before = await VisitAsync(pair);
        await chris.OpenAsync(pair.Page + "/visits/1");

        var moved = await chris.PressAsync("Move it", ("Day", "2026-10-21"));

        Assert.StartsWith("Moved: Wed, Oct 21, 9:30 to 11:30 a.m. ET", moved.Says, StringComparison.Ordinal);
        var after = await VisitAsync(pair);
        Assert.Equal((before.PublicId, new DateOnly(2026, 10, 21)), (after.PublicId, after.On));
        Assert.Equal(before.SealedPlan, after.SealedPlan);
        Assert.True(after.Version > before.Version);
        var mail = Assert.Single(await MailsAsync(pair), m => m.To == pair.Ruth.Id);
        Assert.Contains($"SEQUENCE:{after.Version}\r\n", mail.Words.Calendar!.File, StringComparison.Ordinal);
        Assert.Contains("B lot", (await ruth.OpenAsync(pair.Page + "/visits/1/office")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_deletes_the_own_notes_and_the_partners_and_who_covers_stay()
    {
        var (pair, chris, ruth) = await SetAsync();
        await ruth.OpenAsync(pair.Page + "/visits/1");
        await ruth.PressAsync("Share notes with Chris", ("Saw", "hers stays"));
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Save who covers", ("Who covers for me", "Dee"));
        await chris.PressAsync("Share notes with Ruth", ("Idea to take home", Canary), ("It belongs to", "Leadership team"));

        var page = await chris.PressAsync("Delete my notes");

        Assert.Equal("Deleted. Nobody can open these notes any more.", page.Says);
        Assert.DoesNotContain(Canary, page.Html, StringComparison.Ordinal);
        Assert.Contains("hers stays", page.Text, StringComparison.Ordinal);
        Assert.Equal("Dee", page.Page.QuerySelector("#Cover")!.GetAttribute("value"));
        Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + "/visits/1")).Html, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.VisitNotes.CountAsync(n => n.Visit!.PairId == pair.Pair.Id && n.Practice == LeadershipPractice.None && n.SharedAt == null)));
    }

    [Fact]
    public async Task Calling_it_off_takes_it_off_the_calendars_that_had_it()
    {
        var (pair, chris, _) = await SetAsync();
        await app.WithDbAsync(db => db.Outbox.Where(m => m.PersonId == pair.Chris.Id || m.PersonId == pair.Ruth.Id).ExecuteUpdateAsync(u => u.SetProperty(m => m.StartedAt, Clock.Start).SetProperty(m => m.SentAt, Clock.Start)));
        var visit = await VisitAsync(pair);
        await chris.OpenAsync(pair.Page + "/visits/1");

        await chris.PressAsync("Call off visit 1");

        var mails = (await MailsAsync(pair)).Where(m => m.Words.Calendar!.Method == "CANCEL").ToList();
        Assert.Equal(2, mails.Count);
        Assert.All(mails, m => Assert.Contains($"UID:{visit.PublicId:N}\r\n", m.Words.Calendar!.File, StringComparison.Ordinal));
        Assert.Equal(0, await app.WithDbAsync(db => db.SiteVisits.CountAsync(v => v.PairId == pair.Pair.Id)));
    }

    [Theory]
    [InlineData("60", "Under 2 hours.")]
    [InlineData("300", "Over 4 hours.")]
    [InlineData("240", "")]
    public async Task A_short_or_a_long_visit_is_noted_and_saved(string minutes, string note)
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");

        var page = await chris.PressAsync("Set visit 1", ("Day", "2026-10-14"), ("From", "9:30"), ("Minutes", minutes));

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(minutes, (await VisitAsync(pair)).Minutes.ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(note.Length > 0, page.Text.Contains("Two to four are recommended", StringComparison.Ordinal));
        Assert.Contains(note, page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_agenda_begins_with_two_hours_and_the_observation_process_needs_that_teachers_yes()
    {
        var (pair, chris, _) = await SetAsync();
        var page = await chris.OpenAsync(pair.Page + "/visits/1");
        Assert.Contains("2 h 00 planned, the visit takes 2 h 00.", page.Text, StringComparison.Ordinal);
        Assert.Equal(7, page.Page.QuerySelectorAll(".agenda li").Length);
        Assert.Equal(6, page.Page.QuerySelectorAll<IHtmlInputElement>("input[name$='.IsOn']").Count(i => i.IsChecked));
        Assert.Contains("never a conference with results", page.Text, StringComparison.Ordinal);
        const string Process = "See the host in any portion of the observation process";

        var refused = await chris.PressAsync("Save the agenda", (Process, "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Ask the teacher first", refused.Text, StringComparison.Ordinal);
        var saved = await chris.PressAsync("Save the agenda", ("That teacher said yes", "on"));
        Assert.Equal("Saved. Everybody in it sees the agenda.", saved.Says);
        Assert.Contains(Process, (await chris.OpenAsync(pair.Page + "/visits/1/agenda")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_are_ordered_by_buttons_and_own_ones_added_and_taken_off_and_nothing_typed_is_lost()
    {
        var (pair, chris, _) = await SetAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");

        await chris.PressAsync("Up: School culture", ("Parking", "B lot"));
        await chris.PressAsync("Add it", ("A line of your own", "See the garden"), ("Minutes for it", "10"));

        var plan = await PlanAsync(pair);
        Assert.Equal(["plan", "meeting", "process", "culture", "intervention", "data", "people", ""], plan.Lines.Select(l => l.Key));
        Assert.Equal("B lot", plan.Parking);
        await chris.PressAsync("Take off: See the garden");
        Assert.Equal(7, (await PlanAsync(pair)).Lines.Count);
    }

    [Fact]
    public async Task Notes_and_cover_are_the_writers_until_the_notes_are_shared()
    {
        var (pair, chris, ruth) = await SetAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Save who covers", ("Who covers for me", "covercanary"));
        await chris.PressAsync("Keep for me", ("Saw", Canary), ("It belongs to", "Leadership team"));

        foreach (var path in new[] { "", "/visits/1", "/visits/1/agenda", "/visits/1/office", "/visits/1?handler=File", "/call", "/debrief", "/hours" })
        {
            var html = (await ruth.OpenAsync(pair.Page + path)).Html;
            Assert.DoesNotContain(Canary, html, StringComparison.Ordinal);
            Assert.DoesNotContain("covercanary", html, StringComparison.Ordinal);
        }

        var row = await app.WithDbAsync(db => db.VisitNotes.SingleAsync(n => n.Visit!.PairId == pair.Pair.Id));
        Assert.DoesNotContain(Canary, Encoding.UTF8.GetString(row.SealedText), StringComparison.Ordinal);
        Assert.DoesNotContain(await MailsAsync(pair), m => (m.Words.Text + m.Words.Calendar!.File).Contains(Canary, StringComparison.Ordinal));
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Share notes with Ruth", ("Idea to take home", "Begin with the data"));
        var page = await ruth.OpenAsync(pair.Page + "/visits/1");
        Assert.Contains($"Chris shared Saw {Canary}", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("covercanary", page.Html, StringComparison.Ordinal);
        await chris.PressAsync("Take my notes back");
        Assert.DoesNotContain(Canary, (await ruth.OpenAsync(pair.Page + "/visits/1")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_second_visit_is_at_the_other_school_and_begins_with_a_copy_of_the_agenda()
    {
        var (pair, chris, _) = await SetAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Add it", ("A line of your own", "See the garden"), ("With whom: School culture", "the counselor"), ("Parking", "B lot"));
        var page = await chris.OpenAsync(pair.Page + "/visits/2");
        Assert.Contains($"At {pair.Fork.School.Name} (CT): the hosts change.", page.Text, StringComparison.Ordinal);

        page = await chris.PressAsync("Set visit 2", ("Day", "2027-02-10"), ("From", "8:30"));

        Assert.Contains($"8:30 to 10:30 a.m. CT at {pair.Fork.School.Name} (9:30 to 11:30 a.m. ET for Ruth)", page.Text, StringComparison.Ordinal);
        var plan = await PlanAsync(pair, 2);
        Assert.Equal("See the garden", plan.Lines[^1].Own);
        Assert.Equal(("", ""), (plan.Parking, plan.Lines.First(l => l.Key == "culture").With));
        Assert.Equal(HttpStatusCode.NotFound, (await chris.OpenAsync(pair.Page + "/visits/3")).Status);
    }

    [Fact]
    public async Task It_is_done_on_the_day_and_with_the_minutes_it_took_and_then_stays()
    {
        var (pair, chris, _) = await SetAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await chris.PressAsync("We did this visit")).Status);

        var page = await chris.PressAsync("We did this visit", ("Day it took place", "8/3/2026"), ("Minutes it took", "150"));

        Assert.Equal("Done: visit 1. It counts in your hours.", page.Says);
        var visit = await VisitAsync(pair);
        Assert.Equal((new DateOnly(2026, 8, 3), 150, true), (visit.On, visit.Minutes, visit.DoneAt is not null));
        Assert.DoesNotContain(page.Page.QuerySelectorAll("button"), b => b.TextContent is "Move it" or "Call off visit 1");
        Assert.Equal(HttpStatusCode.NotFound, (await chris.PostAsync(pair.Page + "/visits/1?handler=CallOff")).Status);
    }

    [Fact]
    public async Task Two_who_set_the_same_visit_or_an_old_page_change_nothing_twice()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await ruth.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Set visit 1", ("Day", "2026-10-14"), ("From", "9:30"));

        var late = await ruth.PressAsync("Set visit 1", ("Day", "2026-10-15"), ("From", "10:00"));

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Equal(new DateOnly(2026, 10, 14), (await VisitAsync(pair)).On);
        await chris.OpenAsync(pair.Page + "/visits/1");
        await ruth.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Save the agenda", ("Lunch", "Soup"));
        Assert.Equal(HttpStatusCode.Conflict, (await ruth.PressAsync("Save the agenda", ("Lunch", "Bread"))).Status);
        Assert.Equal("Soup", (await PlanAsync(pair)).Lunch);
    }

    [Fact]
    public async Task A_form_sent_twice_sets_moves_and_calls_off_once()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        var address = pair.Page + "/visits/1";
        (string, string)[] form = [("Form.Host", $"{pair.Ruth.PublicId:N}"), ("Form.On", "2026-10-14"), ("Form.From", "9:30"), ("Form.Minutes", "120"), ("Form.Version", "0")];
        foreach (var (handler, more) in new[] { ("", form), ("?handler=Move", [.. form[..1], ("Form.On", "2026-10-15"), .. form[2..4], ("Form.Version", "1")]), ("?handler=CallOff", form) })
        {
            for (var press = 0; press < 2; press++)
            {
                await chris.OpenAsync(address);
                Assert.Equal(HttpStatusCode.Found, (await chris.PostAsync(address + handler, more)).Status);
            }

            Assert.Equal(handler.EndsWith("Off", StringComparison.Ordinal) ? 0 : 1, await app.WithDbAsync(db => db.SiteVisits.CountAsync(v => v.PairId == pair.Pair.Id)));
        }

        Assert.Equal(3, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.ActorId == pair.Chris.Id && a.Action.StartsWith("peer-visit."))));
    }

    [Fact]
    public async Task A_day_outside_the_year_a_time_in_the_night_and_no_number_are_refused_in_words()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, _) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");

        var page = await chris.PressAsync("Set visit 1", ("Day", "2028-10-14"), ("From", "2:30 AM"), ("Minutes", "many"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        foreach (var words in new[] { "Enter a day from 08/03/2026", "Enter a time between 6 a.m. and 7 p.m.", "Enter how many minutes" })
        {
            Assert.Contains(words, page.Text, StringComparison.Ordinal);
        }
    }

    private async Task<(PeerPairInTest Pair, Browser Chris, Browser Ruth)> SetAsync()
    {
        var pair = await PeerPairInTest.MakeAsync(app);
        var (chris, ruth) = await pair.BrowsersAsync();
        await chris.OpenAsync(pair.Page + "/visits/1");
        await chris.PressAsync("Set visit 1", ("Day", "2026-10-14"), ("From", "9:30"));
        return (pair, chris, ruth);
    }

    private Task<SiteVisit> VisitAsync(PeerPairInTest pair, int number = 1) => app.WithDbAsync(db => db.SiteVisits.AsNoTracking().SingleAsync(v => v.PairId == pair.Pair.Id && v.Number == number));

    private async Task<VisitPlan> PlanAsync(PeerPairInTest pair, int number = 1) => app.Vault.Open<VisitPlan>(Purpose.VisitPlan, (await VisitAsync(pair, number)).SealedPlan);

    private async Task<List<(long To, MailWords Words)>> MailsAsync(PeerPairInTest pair) =>
    [
        .. (await app.WithDbAsync(db => db.Outbox.AsNoTracking().Where(m => m.EventId != null && (m.PersonId == pair.Chris.Id || m.PersonId == pair.Ruth.Id)).OrderBy(m => m.Id).ToListAsync()))
            .Select(m => (m.PersonId!.Value, app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!))),
    ];
}
