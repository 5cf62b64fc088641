using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.PrincipalPeers.Nominating.OnBehalf;

public sealed class NomineesTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_nominees_answer_and_focus_are_entered_for_somebody_on_paper()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, school, school.Principal);
        var lead = await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync($"/state/p3/nominations/{school.District.PublicId.InAddress()}");
        await lead.FollowAsync("Enter what Renee Holt said");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await lead.PressAsync("Save the answer", ("Yes, takes part", "on"))).Status);
        Assert.Equal("Renee Holt takes part.", (await lead.PressAsync("Save the answer", ("Yes, takes part", "on"), ("Who said so", "Renee Holt"), ("How", "on paper"))).Says);
        await lead.PressAsync("Save what the nominee declared", ("work on: Teacher Leaders", "on"), ("share: Evaluation", "on"));

        var row = await app.WithDbAsync(db => db.Nominations.SingleAsync(n => n.Id == nomination.Id));
        var card = app.Vault.Open<NomineeCard>(Purpose.NomineeCard, row.SealedCard);
        Assert.Equal((NomineeReply.Yes, "C4", "C1"), (row.Reply, card.Focus.Single(), card.Share.Single()));
        await lead.OpenAsync($"/state/p3/nominations/{school.District.PublicId.InAddress()}");
        Assert.Contains("Nominee’s answerFor Renee Holt, on paper, Aug 3, by Pat SimmonsRenee Holt: yes.", lead.Now.Text, StringComparison.Ordinal);
        Assert.True(await app.WithDbAsync(db => db.Audit.AnyAsync(a => a.Action == "words.viewed" && a.Purpose == Purpose.NomineeCard.Name && a.Subjects.Any(s => s.PersonId == school.Principal.Id))));
    }

    [Fact]
    public async Task A_nominee_of_another_state_is_not_there()
    {
        var theirs = await SchoolInTest.MakeAsync(app);
        var nomination = await NominatingInTest.NominatedAsync(app, theirs, theirs.Principal);
        var mine = await SchoolInTest.MakeAsync(app);
        await NominatingInTest.OpenAsync(app, mine);
        var lead = await app.BrowserOfAsync(await mine.PersonAsync("Pat Simmons", Role.StateLead));

        Assert.Equal(HttpStatusCode.NotFound, (await lead.OpenAsync($"/state/p3/nominees/{nomination.PublicId.InAddress()}")).Status);
    }
}
