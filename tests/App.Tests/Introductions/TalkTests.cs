using System.Net;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Introductions;

public sealed class TalkTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_conversation_is_noted_with_what_the_person_agreed_to()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(pair.Address + "/talk");

        var answer = await browser.PressAsync(
            "Save for Ana Ortiz", ("I talked with Ana", "on"), ("Ana agrees to the focus", "on"), ("Ana agrees that the letters say", "on"));

        Assert.Equal("Conversation noted.", answer.Says);
        var seat = await SeatAsync(pair.Ana.Id);
        Assert.Equal(new DateOnly(2026, 8, 3), seat.TalkedOn);
        Assert.Equal(Clock.Start, seat.FocusAgreedAt);
        Assert.Equal(Clock.Start, seat.BringsAgreedAt);
        Assert.Null((await SeatAsync(pair.Walt.Id)).TalkedOn);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "talk.noted" && a.SchoolId == school.School.Id)));
        Assert.Equal(0, await app.WithDbAsync(db => db.Outbox.CountAsync()));
    }

    [Fact]
    public async Task A_new_focus_asks_everybody_again()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(pair.Address + "/talk");
        await browser.PressAsync("Save for Ana Ortiz", ("I talked with Ana", "on"), ("Ana agrees to the focus", "on"));

        var answer = await browser.PressAsync("Save focus", ("Thinking", "on"), ("Questioning", "off"));

        Assert.StartsWith("Focus saved", answer.Says, StringComparison.Ordinal);
        Assert.Null((await SeatAsync(pair.Ana.Id)).FocusAgreedAt);
        var words = await WordsAsync(pair);
        Assert.Equal(["LS", "TH"], words.Focus);
    }

    [Fact]
    public async Task A_focus_of_four_is_refused_and_the_ticks_stay()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var browser = await school.PrincipalBrowserAsync();
        await browser.OpenAsync(pair.Address + "/talk");

        var answer = await browser.PressAsync("Save focus", ("Thinking", "on"), ("Assessment", "on"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("Choose one to 3 indicators", answer.Text, StringComparison.Ordinal);
        Assert.Equal(4, answer.Page.QuerySelectorAll("input[name=Focus][checked]").Length);
        Assert.Equal(["LS", "QU"], (await WordsAsync(pair)).Focus);
    }

    [Fact]
    public async Task Two_people_who_note_at_once_do_not_overwrite_each_other()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var pair = await FinalizedPair.MakeAsync(app, school);
        var first = await school.PrincipalBrowserAsync();
        var second = await school.PrincipalBrowserAsync();
        await first.OpenAsync(pair.Address + "/talk");
        await second.OpenAsync(pair.Address + "/talk");
        await first.PressAsync("Save for Ana Ortiz", ("I talked with Ana", "on"));

        var answer = await second.PressAsync("Save for Walt Greer", ("I talked with Walt", "on"));

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("Somebody else changed this partnership", answer.Text, StringComparison.Ordinal);
        Assert.Null((await SeatAsync(pair.Walt.Id)).TalkedOn);
        Assert.Equal("Conversation noted.", (await second.PressAsync("Save for Walt Greer", ("I talked with Walt", "on"))).Says);
    }

    [Fact]
    public async Task Another_schools_partnership_is_not_there()
    {
        var pair = await FinalizedPair.MakeAsync(app, await SchoolInTest.MakeAsync(app));
        var stranger = await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await stranger.OpenAsync(pair.Address + "/talk")).Status);
        await stranger.OpenAsync("/school/expectations");
        Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(pair.Address + "/talk?handler=Talk", ("Talked", "true"), ("SeatId", "1"))).Status);
    }

    private Task<PartnershipSeat> SeatAsync(long person) => app.WithDbAsync(db => db.PartnershipSeats.AsNoTracking().SingleAsync(s => s.PersonId == person));

    private async Task<PartnershipWords> WordsAsync(FinalizedPair pair) => app.Vault.Open<PartnershipWords>(
        Purpose.PartnershipWords, await app.WithDbAsync(db => db.Partnerships.Where(p => p.Id == pair.Partnership.Id).Select(p => p.SealedWords).SingleAsync()));
}
