using System.Net;
using System.Text;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Meetings;

public sealed class LogTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_meeting_is_logged_in_three_taps_and_stands_on_the_pages_of_both()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/start");
        await pair.Hers.PressAsync("Save and start");
        await pair.Hers.OpenAsync("/home");
        await pair.Hers.FollowAsync("We met");

        var page = await pair.Hers.PressAsync("Save");

        Assert.Contains("Logged: Mon, Aug 3, 30 minutes", page.Says, StringComparison.Ordinal);
        var meeting = Assert.Single(await pair.MeetingsAsync());
        Assert.Equal((new DateOnly(2026, 8, 3), 30, MeetingKinds.Talked, pair.Pair.Ana.Id), (meeting.On, meeting.Minutes, meeting.Kinds, meeting.LoggedById));
        Assert.Equal(["LS", "QU"], pair.TextOf(meeting).Focus);
        Assert.Contains("30 minutes. Talked. Lesson Structure and Pacing; Questioning.", page.Text, StringComparison.Ordinal);
        Assert.Contains("30 minutes. Talked. Lesson Structure and Pacing; Questioning.", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_small_and_has_no_script_of_its_own()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.His, ("Next step", "try wait time"), ("By when", "2026-08-11"));

        var page = await pair.Hers.OpenAsync(pair.Page + "/log");

        Assert.InRange(Encoding.UTF8.GetByteCount(page.Html), 1000, 12 * 1024);
        Assert.All(page.Page.QuerySelectorAll("script"), s => Assert.NotNull(s.GetAttribute("src")));
    }

    [Fact]
    public async Task The_same_form_sent_twice_at_once_and_again_later_is_one_meeting_and_one_step()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var again = await app.BrowserOfAsync(pair.Pair.Ana);
        await again.OpenAsync(pair.Page + "/log");
        await pair.Hers.OpenAsync(pair.Page + "/log");
        (string Name, string Value)[] form = [.. IntroducedPair.Fields(pair.Hers).Where(f => f.Name != "Form.Step.What"), ("Form.Step.What", "try wait time")];

        var answers = await Task.WhenAll(pair.Hers.PostAsync(pair.Page + "/log", form), again.PostAsync(pair.Page + "/log", form));
        Assert.All(answers, a => Assert.Equal(pair.Page, a.WentTo));
        var first = (await again.OpenAsync(pair.Page)).Says;
        await again.OpenAsync(pair.Page + "/log");
        Assert.Equal(pair.Page, (await again.PostAsync(pair.Page + "/log", form)).WentTo);

        Assert.Equal(first, (await again.OpenAsync(pair.Page)).Says);
        Assert.Single(await pair.MeetingsAsync());
        Assert.Single((await pair.Hers.OpenAsync(pair.Page)).Page.QuerySelectorAll("form[action$='handler=Finish']"));
    }

    [Theory]
    [InlineData("When you met", "2026-08-04", "Form_On")]
    [InlineData("When you met", "2026-08-02", "Form_On")]
    [InlineData("When you met", "yesterday", "Form_On")]
    [InlineData("Other: how many", "0", "Form_Minutes")]
    [InlineData("Other: how many", "481", "Form_Minutes")]
    [InlineData("Other: how many", "half an hour", "Form_Minutes")]
    [InlineData("Talked", "off", "Form_What")]
    [InlineData("By when", "2026-08-11", "Form_Step_What")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_nothing_typed_is_lost(string label, string value, string field)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/log");
        var other = label.StartsWith("Other", StringComparison.Ordinal) ? ("Other", "on") : ("Lesson plan", "off");

        var page = await pair.Hers.PressAsync("Save", other, (label, value), ("Note", "kept words"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector($"#{field}_error"));
        Assert.Contains("kept words", page.Page.QuerySelector("#Form_Note")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(await pair.MeetingsAsync());
    }

    [Fact]
    public async Task A_note_of_two_thousand_characters_fits_and_a_longer_one_is_refused_with_its_length()
    {
        var pair = await IntroducedPair.MakeAsync(app);

        var refused = await pair.LogAsync(pair.Hers, ("Note", new string('n', 2001)));
        Assert.Contains("2000 characters at most; now it is 2001", refused.Page.QuerySelector("#Form_Note_error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2001, refused.Page.QuerySelector("#Form_Note")!.TextContent.Length);
        await pair.Hers.PressAsync("Save", ("Note", new string('n', 2000)));

        Assert.Equal(2000, pair.TextOf(Assert.Single(await pair.MeetingsAsync())).Note.Length);
    }

    [Fact]
    public async Task The_next_log_asks_about_open_steps()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.His, ("Next step", "try wait time"), ("Who", "Ana"), ("By when", "2026-08-11"));

        var asked = await pair.Hers.OpenAsync(pair.Page + "/log");
        Assert.Contains("Done: Ana: try wait time, by Aug 11", asked.Text, StringComparison.Ordinal);
        await pair.Hers.PressAsync("Save", ("Done: Ana", "on"));
        await pair.Hers.PressAsync("No, it was another one");

        Assert.Contains("Nothing open.", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_focus_that_is_not_agreed_is_neither_offered_nor_taken()
    {
        var pair = await IntroducedPair.MakeAsync(app, agree: false);
        Assert.DoesNotContain("Questioning", (await pair.Hers.OpenAsync(pair.Page + "/log")).Html, StringComparison.Ordinal);

        await pair.Hers.PostAsync(pair.Page + "/log", [.. IntroducedPair.Fields(pair.Hers), ("Form.Focus", "QU")]);

        Assert.Empty(pair.TextOf(Assert.Single(await pair.MeetingsAsync())).Focus);
    }
}
