using System.Net;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Meetings;

public sealed class LogMeetingTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Two_logs_of_a_day_are_asked_about_and_become_one_when_they_are_the_same()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("Note", "hers"));

        var asked = await pair.LogAsync(pair.His, ("45 minutes", "on"), ("Observed", "on"), ("Note", "his"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("Ana logged Mon, Aug 3: 30 minutes", asked.Text, StringComparison.Ordinal);
        Assert.Single(await pair.MeetingsAsync());
        await pair.His.PressAsync("Yes, the same");

        var meeting = Assert.Single(await pair.MeetingsAsync());
        Assert.Equal((45, MeetingKinds.Talked | MeetingKinds.Observed, "hers\nhis"), (meeting.Minutes, meeting.Kinds, pair.TextOf(meeting).Note));
        Assert.Contains("Walt changed today, 45 minutes.", (await pair.Hers.OpenAsync("/home")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_logs_of_a_day_stay_two_when_one_says_it_was_another_meeting()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers);
        await pair.LogAsync(pair.His);

        var page = await pair.His.PressAsync("No, it was another one");

        Assert.StartsWith("Logged", page.Says, StringComparison.Ordinal);
        Assert.Equal(2, (await pair.MeetingsAsync()).Count);
    }

    [Fact]
    public async Task Two_logs_of_a_day_sent_at_the_same_instant_are_one_log_and_one_question()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await Task.WhenAll(pair.Hers.OpenAsync(pair.Page + "/log"), pair.His.OpenAsync(pair.Page + "/log"));

        // Both have read what there is, as far as they may, before either can write.
        Task<Answer[]>? both = null;
        await app.WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            if (Databases.IsPostgres)
            {
                await db.Database.ExecuteSqlRawAsync("LOCK TABLE \"Meetings\" IN SHARE MODE");
            }

            both = Task.WhenAll(pair.Hers.PressAsync("Save"), pair.His.PressAsync("Save"));
            await Task.Delay(300);
            await transaction.CommitAsync();
            return true;
        });

        var answers = await both!;

        var asked = Assert.Single(answers, a => a.Status == HttpStatusCode.UnprocessableEntity);
        Assert.Contains("Is this the same meeting?", asked.Text, StringComparison.Ordinal);
        Assert.Single(await pair.MeetingsAsync());
    }

    [Fact]
    public async Task A_form_that_became_part_of_another_entry_is_known_when_it_comes_again()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers);
        await pair.His.OpenAsync(pair.Page + "/log");
        var form = IntroducedPair.Fields(pair.His);
        await pair.His.PressAsync("Save");
        await pair.His.PressAsync("Yes, the same");
        await pair.His.OpenAsync(pair.Page + "/log");

        var answer = await pair.His.PostAsync(pair.Page + "/log", form);

        Assert.Equal(pair.Page, answer.WentTo);
        Assert.Single(await pair.MeetingsAsync());
    }
}
