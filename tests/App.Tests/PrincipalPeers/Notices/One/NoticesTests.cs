using System.Net;
using Counterpart.App.Messages;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Notices.One;

/// <summary>One notice: /state/p3/notices/{id}.</summary>
public sealed class NoticesTests : IAsyncDisposable
{
    private readonly RunningApp app = new();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    [Fact]
    public async Task The_words_of_a_notice_are_edited_until_it_is_sent()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Lead.OpenAsync(await state.PathAsync(0));
        await state.Lead.PressAsync("Save words", ("Words", "Good news from the department."));
        Assert.Contains("Good news from the department.", state.Lead.Now.Page.QuerySelector("article.letter")!.TextContent, StringComparison.Ordinal);

        var old = await state.Peers.LeadAsync();
        await old.OpenAsync(await state.PathAsync(0));
        await state.Lead.PressAsync("It is in the mail");
        Assert.Contains("its words stay", (await old.PressAsync("Save words", ("Words", "Other words"))).Text, StringComparison.Ordinal);
        Assert.Equal("Good news from the department.", await app.WithDbAsync(db => db.PeerNotices.Where(n => n.Words != "").Select(n => n.Words).SingleAsync()));
    }

    [Fact]
    public async Task A_pair_is_released_early_only_after_a_talk_with_both_directors()
    {
        var state = await NoticesInTest.MakeAsync(app);
        foreach (var district in new[] { 0, 1 })
        {
            await state.Lead.OpenAsync(await state.PathAsync(district));
            await state.Lead.PressAsync("It is in the mail");
        }

        await state.TalkAsync(0);
        var pair = await app.WithDbAsync(db => db.PeerPairs.Where(p => p.PeerYearId == state.Peers.Year.Id).Select(p => p.PublicId).SingleAsync());
        var early = await state.Lead.PostAsync($"{await state.PathAsync(0)}?handler=Release&pair={pair}");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        Assert.Contains("Nobody has talked with the director", early.Text, StringComparison.Ordinal);

        await state.TalkAsync(1);
        await state.Lead.PressAsync("Tell them now: Bo Park (School of Bo Park) with Ann Lee, School of Ann Lee, " + state.Peers.Districts[0].Name);
        Assert.Equal(2, (await state.MailsAsync(MailKind.PeerIntroduction)).Count);
    }

    [Fact]
    public async Task A_talk_needs_a_name_and_a_day_that_is_there()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Lead.OpenAsync(await state.PathAsync(0));
        await state.Lead.PressAsync("It is in the mail");
        Assert.Contains("Enter whom you talked with", (await state.Lead.PressAsync("Note the talk")).Text, StringComparison.Ordinal);
        Assert.Contains("Enter the day like", (await state.Lead.PressAsync("Note the talk", ("Whom you talked with", "Dr. Marsh"), ("When", "someday"))).Text, StringComparison.Ordinal);
        Assert.Contains("still to come", (await state.Lead.PressAsync("Note the talk", ("When", "12/24/2026"))).Text, StringComparison.Ordinal);
        Assert.Null(await app.WithDbAsync(db => db.PeerNotices.Where(n => n.SentAt != null).Select(n => n.ContactOn).SingleAsync()));
    }

    [Fact]
    public async Task A_pair_that_ends_is_told_to_those_who_knew_and_its_people_can_be_matched_again()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.Peers.DirectorAsync(0);
        await state.Lead.OpenAsync("/state/p3/notices");
        await state.Lead.PressAsync("Send 1 notice");
        await state.Lead.OpenAsync(await state.PathAsync(0));
        Assert.Contains("Say in a few words what changed", (await state.Lead.PressAsync("End the pair of Ann Lee")).Text, StringComparison.Ordinal);
        await state.Lead.PressAsync("End the pair of Ann Lee", ("What changed", "Ann takes another school."));

        Assert.Single(await state.MailsAsync(MailKind.Ended));
        Assert.Single(await state.Peers.PairsAsync(p => p.EndsOn is not null && p.EndWords == "Ann takes another school."));
        await state.Lead.OpenAsync("/state/p3/match");
        Assert.Contains("2 nominees to match", state.Lead.Now.Text, StringComparison.Ordinal);
        await state.Lead.PressAsync("Run again for everything that is open");
        Assert.Single(await state.Peers.PairsAsync(p => p.FinalizedAt is null && p.Mark == PeerMark.None));
    }

    [Fact]
    public async Task Calendars_that_were_invited_take_off_what_was_ahead_of_a_pair_that_ends()
    {
        var state = await NoticesInTest.MakeAsync(app);
        await state.InvitedAsync((await state.IntroducedAsync())[0]);
        await state.Lead.OpenAsync(await state.PathAsync(0));

        await state.Lead.PressAsync("End the pair of Ann Lee", ("What changed", "Ann takes another school."));

        Assert.Equal(["CANCEL", "CANCEL", "CANCEL", "CANCEL"], await state.InvitationsAsync()); // A visit and a call, for each of two.
        Assert.Equal(2, (await state.MailsAsync(MailKind.Ended)).Count);
    }
}
