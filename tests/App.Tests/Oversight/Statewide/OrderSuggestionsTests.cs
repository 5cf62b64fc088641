using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Oversight.Statewide;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Oversight.Statewide;

/// <summary>What happens between the order and its end, step by step.</summary>
public sealed class OrderSuggestionsTests(StillApp app) : IClassFixture<StillApp>
{
    [Fact]
    public async Task An_order_shows_how_far_it_is_and_can_be_cancelled()
    {
        var (school, lead) = await OrderedAsync();
        Assert.Contains("0 of 1 school done", (await lead.OpenAsync("/state/suggestions")).Text, StringComparison.Ordinal);
        Assert.Equal("/state/suggestions", (await lead.FollowAsync("Look again")).Path);

        var after = await lead.PressAsync("Cancel what has not begun");
        await app.WorkAsync();

        Assert.Contains("1 school had not begun", after.Says, StringComparison.Ordinal);
        Assert.Contains("Cancelled before 1 school had begun", after.Text, StringComparison.Ordinal);
        Assert.Equal(0, await DraftsAsync(school));
    }

    [Fact]
    public async Task A_second_order_waits_for_the_first()
    {
        var (school, lead) = await OrderedAsync();

        var answer = await lead.PostAsync("/state/suggestions");

        Assert.Equal(HttpStatusCode.Conflict, answer.Status);
        Assert.Contains("being made already", answer.Text, StringComparison.Ordinal);
        Assert.Equal(1, await app.WithDbAsync(db => db.StateRuns.CountAsync(r => r.StateId == school.School.District.StateId)));
    }

    [Fact]
    public async Task Two_nodes_at_the_same_school_make_one_draft_and_one_notice()
    {
        var (school, _) = await OrderedAsync();
        var id = await app.WithDbAsync(db => db.StateRunSchools.Where(s => s.SchoolId == school.School.School.Id).Select(s => s.Id).SingleAsync());

        await Task.WhenAll(TryAsync(id), TryAsync(id), TryAsync(id));

        Assert.Equal(1, await DraftsAsync(school));
        Assert.Equal(1, await app.WithDbAsync(db => db.SuggestionNotices.CountAsync(n => n.SchoolId == school.School.School.Id)));
        Assert.Equal(1, await app.WithDbAsync(db => db.StateRunSchools.CountAsync(s => s.Id == id && s.State == SchoolRunState.Done)));
    }

    [Fact]
    public async Task A_principal_who_is_faster_keeps_the_draft()
    {
        var (school, lead) = await OrderedAsync();
        await school.BoardAsync();

        await app.WorkAsync();

        Assert.Equal(1, await DraftsAsync(school));
        Assert.Contains("Somebody at the school was faster", (await lead.OpenAsync("/state/suggestions")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_that_left_meanwhile_is_left_alone()
    {
        var (school, lead) = await OrderedAsync();
        await app.WithDbAsync(db => db.ProgramSchools.Where(p => p.Id == school.School.Program.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.OptedOutOn, new DateOnly(2026, 8, 3))));

        await app.WorkAsync();

        Assert.Equal(0, await DraftsAsync(school));
        Assert.Contains("does not take part any more", (await lead.OpenAsync("/state/suggestions")).Text, StringComparison.Ordinal);
    }

    private async Task<(ReviewSchool School, Browser Lead)> OrderedAsync()
    {
        var school = await ReviewSchool.OfFourAsync(app);
        var lead = await app.BrowserOfAsync(await school.School.PersonAsync("Pat Simmons", Role.StateLead));
        await lead.OpenAsync("/state/suggestions");
        await lead.PressAsync("Suggest partners for 1 school");
        return (school, lead);
    }

    private Task<int> DraftsAsync(ReviewSchool school) => app.WithDbAsync(db => db.DraftVersions.CountAsync(d => d.SchoolId == school.School.School.Id));

    private Task TryAsync(long id) => app.ActAsync<SuggestForSchool, bool>(async s =>
    {
        await s.ExecuteAsync(id, CancellationToken.None);
        return true;
    });
}
