using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Notices;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Notices;

/// <summary>Notices to directors of schools: /state/p3/notices. Each test has an app of its own for its clock.</summary>
public sealed class NoticesTests : IAsyncDisposable
{
    private readonly RunningApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task Each_director_gets_one_notice_with_the_match_and_no_word_of_what_was_declared()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Peers.DirectorAsync(0, "Linda Marsh");
        await state.Peers.DirectorAsync(1, "Jo Vance");
        await state.Lead.OpenAsync("/state/p3/notices");
        Assert.Equal("2 notices sent. Administrators hear nothing yet.", (await state.Lead.PressAsync("Send 2 notices")).Says);
        Assert.DoesNotContain("Send", state.Lead.Now.Page.QuerySelectorAll("main button").Select(b => b.TextContent));

        var mails = await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.PeerNotice).OrderBy(m => m.Id).ToListAsync());
        Assert.Equal(2, mails.Count);
        var words = mails.Select(m => app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!)).Single(w => w.Text.StartsWith("Dear Linda Marsh", StringComparison.Ordinal));
        Assert.Contains("Ann Lee (School of Ann Lee) with Bo Park, School of Bo Park", words.Text, StringComparison.Ordinal);
        Assert.Contains("director of schools: Jo Vance", words.Text, StringComparison.Ordinal);
        Assert.Contains("by September 21, 2026", words.Text, StringComparison.Ordinal);
        Assert.All(mails.Select(m => app.Vault.Open<MailWords>(Purpose.Mail, m.SealedBody!)), w => Assert.DoesNotMatch("A2|C1|Evaluation|Data Analysis", w.Subject + w.Text));
        Assert.Empty(await state.MailsAsync(MailKind.PeerIntroduction));
    }

    [Fact]
    public async Task Administrators_hear_when_the_days_are_over_and_a_person_has_talked_with_each_director()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Peers.DirectorAsync(0);
        await state.Peers.DirectorAsync(1);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 2 notices");
        await state.TalkAsync(0);
        await state.TalkAsync(1);

        app.Clock.SetTo(new(2026, 9, 22, 3, 0, 0, DateTimeKind.Utc)); // Still September 21 in Tennessee.
        Assert.Equal(0, await state.IntroduceDueAsync());
        app.Clock.SetTo(new(2026, 9, 22, 15, 0, 0, DateTimeKind.Utc));
        Assert.Equal(1, await state.IntroduceDueAsync());
        Assert.Equal(0, await state.IntroduceDueAsync());
        Assert.Equal(2, (await state.MailsAsync(MailKind.PeerIntroduction)).Count);
    }

    [Fact]
    public async Task Pairs_that_are_due_at_the_same_hour_are_each_told_once()
    {
        var peers = await PeersInTest.MakeAsync(app, 4);
        List<PeerSeat> seats = [];
        foreach (var (name, district) in new[] { ("Ann Lee", 0), ("Bo Park", 1), ("Cy Dunn", 2), ("Di Ross", 3) })
        {
            var nominee = await peers.NomineeAsync(name, district);
            seats.Add(new() { NominationId = nominee.Id, PersonId = nominee.PersonId, SchoolId = nominee.SchoolId, DistrictId = nominee.DistrictId });
            await app.SaveAsync(new PeerNotice { PublicId = PublicId.New(), PeerYearId = peers.Year.Id, DistrictId = nominee.DistrictId, Wave = 1, MadeAt = Clock.Start, SentAt = Clock.Start, ConcernUntil = new(2026, 8, 10), ContactOn = new(2026, 8, 5) });
        }

        foreach (var two in seats.Chunk(2))
        {
            await app.SaveAsync(new PeerPair { PublicId = PublicId.New(), PeerYearId = peers.Year.Id, IsByHand = true, MadeAt = Clock.Start, FinalizedAt = Clock.Start, Wave = 1, Seats = [.. two] });
        }

        app.Clock.SetTo(new(2026, 8, 11, 15, 0, 0, DateTimeKind.Utc));
        Task<int> DueAsync() => app.ActAsync<IntroducePeers, int>(act => act.DueAsync(TestContext.Current.CancellationToken));
        Assert.Equal((2, 0), (await DueAsync(), await DueAsync()));
        Assert.Equal(seats.Select(s => s.PersonId), await app.WithDbAsync(db => db.Outbox.Where(m => m.Kind == MailKind.PeerIntroduction).OrderBy(m => m.PersonId).Select(m => m.PersonId!.Value).ToListAsync()));
    }

    [Fact]
    public async Task Silence_is_not_consent_and_an_open_concern_holds_a_pair()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Peers.DirectorAsync(0);
        var other = await state.Peers.DirectorAsync(1);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 2 notices");
        await state.TalkAsync(0);
        await other.OpenAsync("/district/p3/matches");
        await other.PressAsync("Send the concern", ("Your concern", "Bo starts a new school in October."));
        await state.TalkAsync(1);

        app.Clock.SetTo(new(2026, 10, 20, 15, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, await state.IntroduceDueAsync());
        var later = await state.Peers.LeadAsync();
        await later.OpenAsync(await state.PathAsync(1));
        Assert.Contains("Bo starts a new school in October.", later.Now.Text, StringComparison.Ordinal);
        await later.PressAsync("It is settled");
        Assert.Equal(1, await state.IntroduceDueAsync());
    }

    [Fact]
    public async Task The_mail_merge_file_and_the_letters_have_one_for_each_district()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Peers.DirectorAsync(0, "Linda Marsh");
        var file = await state.Lead.OpenAsync("/state/p3/notices?handler=File");
        var text = await file.Response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(3, text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Count(l => l.Contains("Ann Lee", StringComparison.Ordinal) || l.StartsWith("district,", StringComparison.Ordinal) || l.Contains("District", StringComparison.Ordinal)));
        Assert.Contains("Linda Marsh", text, StringComparison.Ordinal);

        await state.Lead.OpenAsync("/state/p3/notices/letters");
        Assert.Equal(2, state.Lead.Now.Page.QuerySelectorAll("article.letter").Length);
    }

    [Fact]
    public async Task Nothing_is_sent_twice_by_two_who_press_at_once_and_a_stranger_finds_nothing()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Peers.DirectorAsync(0);
        await state.Peers.DirectorAsync(1);
        var other = await state.Peers.LeadAsync();
        await other.OpenAsync("/state/p3/notices");
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 2 notices");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await other.PressAsync("Send 2 notices")).Status);
        Assert.Equal(2, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.Kind == MailKind.PeerNotice)));

        var stranger = await (await PeersInTest.MakeAsync(app, 1)).LeadAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(await state.PathAsync(0))).Status);
    }

    [Fact]
    public async Task Whoever_leaves_the_district_loses_the_own_half_and_the_partner_keeps_hers()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await app.WithDbAsync(db => db.Positions.Where(p => p.Person!.Name == "Ann Lee" && p.DistrictId == state.Peers.Districts[0].Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndsOn, new DateOnly(2026, 9, 1))));

        // Bo was nominated by name: no school on file has a position of his.
        await app.WithDbAsync(db => db.Positions.Where(p => p.Person!.Name == "Bo Park" && p.Role == Role.Principal && p.DistrictId == state.Peers.Districts[1].Id).ExecuteDeleteAsync());
        Assert.Equal(1, await app.ActAsync<ClosePeerHalves, int>(act => act.ExecuteAsync(TestContext.Current.CancellationToken)));
        Assert.Equal(0, await app.ActAsync<ClosePeerHalves, int>(act => act.ExecuteAsync(TestContext.Current.CancellationToken)));
        var seats = await app.WithDbAsync(db => db.PeerSeats.Where(s => s.Pair!.PeerYearId == state.Peers.Year.Id).OrderBy(s => s.DistrictId).Select(s => s.EndsOn).ToListAsync());
        Assert.Equal([new DateOnly(2026, 9, 14), null], seats);

        // Nobody is told of somebody who has left.
        await state.Peers.DirectorAsync(0);
        await state.Peers.DirectorAsync(1);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 2 notices");
        await state.TalkAsync(0);
        await state.TalkAsync(1);
        app.Clock.SetTo(new(2026, 10, 20, 15, 0, 0, DateTimeKind.Utc));
        Assert.Equal(0, await state.IntroduceDueAsync());
    }

    [Fact]
    public async Task The_partner_who_stays_is_told_once_without_a_reason_and_calendars_take_off_what_was_ahead()
    {
        var state = await NoticesInTest.MakeAsync(app);
        var seats = await state.IntroducedAsync();
        await state.InvitedAsync(seats[1]);
        await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == seats[0].PersonId).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndsOn, new DateOnly(2026, 9, 1))));

        for (var again = 0; again < 2; again++)
        {
            await app.ActAsync<ClosePeerHalves, int>(act => act.ExecuteAsync(TestContext.Current.CancellationToken));
        }

        Assert.Equal([seats[1].Person!.Email!], await state.MailsAsync(MailKind.Ended));
        var words = await app.WithDbAsync(async db => app.Vault.Open<MailWords>(Purpose.Mail, (await db.Outbox.SingleAsync(m => m.Kind == MailKind.Ended && m.PersonId == seats[1].PersonId)).SealedBody!));
        Assert.Contains("Ann Lee no longer has a place in your P3 partnership.", words.Text, StringComparison.Ordinal);
        Assert.DoesNotMatch("left|moved|district|position", words.Text);
        Assert.Equal(["CANCEL", "CANCEL", "CANCEL", "CANCEL"], await state.InvitationsAsync());
        var bo = await app.BrowserOfAsync(seats[1].Person!, acting: await app.WithDbAsync(db => db.Positions.FirstAsync(p => p.PersonId == seats[1].PersonId && p.Role == Role.PeerAdministrator)));
        Assert.Contains("Your partner no longer has a place in it.", (await bo.OpenAsync($"/p3/{seats[1].Pair!.PublicId.InAddress()}")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_group_of_three_the_two_who_stay_are_told_and_only_the_visit_to_the_third_is_off()
    {
        var state = await NoticesInTest.MakeAsync(app);
        var seats = await state.IntroducedAsync();
        var third = await state.Peers.NomineeAsync("Cy Ray", 1);
        var seat = await app.SaveAsync(new PeerSeat { PairId = seats[0].PairId, NominationId = third.Id, PersonId = third.PersonId, SchoolId = third.SchoolId, DistrictId = third.DistrictId });
        await state.InvitedAsync(seat);
        await app.WithDbAsync(db => db.Positions.Where(p => p.PersonId == third.PersonId).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndsOn, new DateOnly(2026, 9, 1))));

        await app.ActAsync<ClosePeerHalves, int>(act => act.ExecuteAsync(TestContext.Current.CancellationToken));

        Assert.Equal(seats.Select(s => s.Person!.Email!), (await state.MailsAsync(MailKind.Ended)).Order(StringComparer.Ordinal));
        Assert.Equal(["CANCEL", "CANCEL", "CANCEL"], await state.InvitationsAsync());
        var ann = await app.BrowserOfAsync(seats[0].Person!, acting: await app.WithDbAsync(db => db.Positions.FirstAsync(p => p.PersonId == seats[0].PersonId && p.Role == Role.PeerAdministrator)));
        Assert.Contains("Cy Ray no longer has a place in it. You and Bo Park go on.", (await ann.OpenAsync($"/p3/{seats[0].Pair!.PublicId.InAddress()}")).Text, StringComparison.Ordinal);
    }
}
