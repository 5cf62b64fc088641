using System.Net;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Steps;

public sealed class StepTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_step_is_added_done_and_opened_again_by_either()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await AddAsync(pair, "try wait time");

        Assert.Contains("Walt: try wait time, by Aug 11", (await pair.His.OpenAsync(pair.Page)).Text, StringComparison.Ordinal);
        Assert.Contains("Done Aug 3.", (await pair.His.PressAsync("Done")).Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 8, 3), await DoneOnAsync(pair));
        await pair.Hers.OpenAsync(pair.Page);
        await pair.Hers.PressAsync("Open again");

        Assert.Null(await DoneOnAsync(pair));
    }

    [Fact]
    public async Task Two_who_change_a_step_at_once_read_what_it_says_now()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await AddAsync(pair, "try wait time");
        await pair.His.OpenAsync(pair.Page);
        await pair.His.FollowAsync("Change");
        await pair.Hers.FollowAsync("Change");
        await pair.Hers.PressAsync("Save the step", ("Next step", "count to three"), ("Who", "Together"));

        var stale = await pair.His.PressAsync("Save the step", ("Next step", "ask a second question"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Contains("It now says: count to three.", stale.Text, StringComparison.Ordinal);
        Assert.Equal("ask a second question", stale.Page.QuerySelector("#Form_What")!.GetAttribute("value"));
        Assert.Contains("Walt: ask a second question", (await pair.His.PressAsync("Save the step")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "Form_What")]
    [InlineData("try", "soon", "Form_By")]
    [InlineData("try", "2026-08-02", "Form_By")]
    public async Task What_cannot_be_is_refused_beside_its_box(string what, string by, string field)
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/step");

        var page = await pair.Hers.PressAsync("Save the step", ("Next step", what), ("By when", by));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotNull(page.Page.QuerySelector($"#{field}_error"));
        Assert.Equal(by, page.Page.QuerySelector("#Form_By")!.GetAttribute("value") ?? "");
    }

    [Fact]
    public async Task A_step_of_more_than_three_hundred_characters_is_refused_with_its_length()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.Hers.OpenAsync(pair.Page + "/step");

        var page = await pair.Hers.PressAsync("Save the step", ("Next step", new string('s', 301)));

        Assert.Contains("300 characters at most; now it is 301", page.Page.QuerySelector("#Form_What_error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_step_of_another_pair_is_not_there()
    {
        var (pair, strangers) = (await IntroducedPair.MakeAsync(app), await IntroducedPair.MakeAsync(app));
        await AddAsync(strangers, "theirs");
        var step = await app.WithDbAsync(db => db.Commitments.Where(c => c.PartnershipId == strangers.Pair.Partnership.Id).Select(c => c.PublicId).SingleAsync());
        await pair.Hers.OpenAsync(pair.Page);

        Assert.Equal(HttpStatusCode.NotFound, (await pair.Hers.PostAsync(pair.Page + "?handler=Finish", ("Id", $"{step:N}"), ("IsDone", "true"))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await pair.Hers.OpenAsync($"{pair.Page}/step?step={step:N}")).Status);
        Assert.Null(await DoneOnAsync(strangers));
    }

    private static async Task AddAsync(IntroducedPair pair, string what)
    {
        await pair.Hers.OpenAsync(pair.Page + "/step");
        await pair.Hers.PressAsync("Save the step", ("Next step", what), ("Who", "Walt"), ("By when", "2026-08-11"));
    }

    private Task<DateOnly?> DoneOnAsync(IntroducedPair pair) => app.WithDbAsync(db => db.Commitments.Where(c => c.PartnershipId == pair.Pair.Partnership.Id).Select(c => c.DoneOn).SingleAsync());
}
