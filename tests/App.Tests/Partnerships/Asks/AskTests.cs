using System.Net;
using Counterpart.App.Messages;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.CheckIns;
using Counterpart.App.Tests.Partnerships.Time;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Asks;

public sealed class AskTests(RunningApp app) : IClassFixture<RunningApp>
{
    private const string Line = "We cannot find 30 minutes that are not lunch.";

    [Fact]
    public async Task A_pair_without_shared_time_asks_for_time_from_the_page_of_the_standing_time()
    {
        app.Clock.SetTo(Clock.Start);
        var pair = await TimePair.MakeAsync(app);
        await pair.OfferAsync(pair.Pair.Ana, ("Mon", "8:00", "8:50"));
        await pair.OfferAsync(pair.Pair.Walt, ("Tue", "8:00", "8:50"));
        var hers = await pair.HersAsync();
        await hers.OpenAsync(pair.Address);

        var form = await hers.FollowAsync("Ask for time");
        Assert.NotNull(form.Page.QuerySelector("input[value=Time][checked]"));
        var sent = await hers.PressAsync("Send");

        Assert.StartsWith("Sent. Renee Holt sees it", sent.Says, StringComparison.Ordinal);
        var week = await (await pair.School.PrincipalBrowserAsync()).OpenAsync("/school/year");
        Assert.Contains("Asks (1)", week.Text, StringComparison.Ordinal);
        Assert.Contains("Ana Ortiz asks for time, Aug 3. We share no time in the periods we offer.", week.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_principal_learns_of_it_by_a_note_without_names_and_words()
    {
        var school = await YearSchool.MakeAsync(app);
        await AskAsync(school, "A substitute");

        var mail = Assert.Single(await school.MailsAsync(MailKind.Ask));

        Assert.Equal(school.School.Principal.Id, mail.PersonId);
        var words = school.Words(mail);
        Assert.Equal("One pair asks you for something", words.Subject);
        foreach (var secret in new[] { "lunch", "Ana", "Walt", "substitute" })
        {
            Assert.DoesNotContain(secret, words.Subject + words.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("lunch", string.Concat(await app.WithDbAsync(db => db.Audit.Select(a => a.Detail).ToListAsync())), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Either_takes_it_back_while_nobody_answered_and_a_note_not_sent_yet_is_never_sent()
    {
        var school = await YearSchool.MakeAsync(app);
        await AskAsync(school, "Time");
        var his = await school.HisAsync();
        Assert.Contains($"Ana Ortiz asked for time, Oct 13. {Line}", (await his.OpenAsync(school.Pair.Page)).Text, StringComparison.Ordinal);

        await his.PressAsync("Take it back");

        Assert.Empty(await school.MailsAsync(MailKind.Ask));
        Assert.Contains("Asks (0)", (await school.Principal.OpenAsync("/school/year")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Line, (await his.OpenAsync(school.Pair.Page)).Text, StringComparison.Ordinal);
        var again = await his.PostAsync(school.Pair.Page + "/ask?handler=Withdraw", ("Id", $"{(await AsksAsync(school)).Single().PublicId:N}"));
        Assert.NotEqual(HttpStatusCode.NotFound, again.Status);
        Assert.Equal(1, await app.WithDbAsync(db => db.Audit.CountAsync(a => a.Action == "ask.withdrawn" && a.SchoolId == school.School.School.Id)));
    }

    [Fact]
    public async Task A_reply_stands_on_home_and_on_the_page_of_both()
    {
        var school = await YearSchool.MakeAsync(app);
        await AskAsync(school, "Time");
        await school.Principal.OpenAsync("/school/year");
        var refused = await school.Principal.PressAsync("Reply");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Write a line, or offer time.", refused.Page.QuerySelector("#Reply")!.ParentElement!.TextContent, StringComparison.Ordinal);

        var page = await school.Principal.PressAsync("Reply", ("Reply in a line", "I find somebody by Friday."));

        Assert.Contains("Asks (0)", page.Text, StringComparison.Ordinal);
        foreach (var path in new[] { "/home", school.Pair.Page })
        {
            Assert.Contains("I find somebody by Friday.", (await (await school.HisAsync()).OpenAsync(path)).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_talk_that_was_asked_for_is_ticked_off()
    {
        var school = await YearSchool.MakeAsync(app);
        await AskAsync(school, "A talk");
        await school.Principal.OpenAsync("/school/year");

        Assert.Contains("Asks (0)", (await school.Principal.PressAsync("We talked")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sent_twice_it_is_one_ask_and_nothing_is_asked_for_others()
    {
        var school = await YearSchool.MakeAsync(app);
        var hers = await school.HersAsync();
        (string, string)[] form = [("SendKey", $"{Guid.AllBitsSet:N}"), ("Kind", "Time"), ("Line", Line)];
        await hers.OpenAsync(school.Pair.Page + "/ask");
        await hers.PostAsync(school.Pair.Page + "/ask", form);
        await hers.PostAsync(school.Pair.Page + "/ask", form);
        Assert.Single(await AsksAsync(school));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await hers.PostAsync(school.Pair.Page + "/ask", ("SendKey", $"{PublicId.New():N}"), ("Line", Line))).Status);

        var stranger = await app.BrowserOfAsync(await school.School.PersonAsync("Cara Lane"));
        await stranger.OpenAsync("/card");
        foreach (var handler in new[] { "", "?handler=Withdraw", "?handler=Answer", "?handler=Record" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync(school.Pair.Page + "/ask" + handler, [.. form, ("Id", $"{(await AsksAsync(school))[0].PublicId:N}")])).Status);
        }

        Assert.Null((await AsksAsync(school)).Single().WithdrawnAt);
        Assert.Equal(HttpStatusCode.NotFound, (await hers.PostAsync(school.Pair.Page + "/ask?handler=Answer", ("answer", "7"), ("Id", $"{PublicId.New():N}"))).Status);
    }

    private static Task<Answer> AskAsync(YearSchool school, string kind) => school.AskAsync(kind, Line);

    private Task<List<PairAsk>> AsksAsync(YearSchool school) => app.WithDbAsync(db => db.PairAsks.AsNoTracking().Where(a => a.SchoolId == school.School.School.Id).ToListAsync());
}
