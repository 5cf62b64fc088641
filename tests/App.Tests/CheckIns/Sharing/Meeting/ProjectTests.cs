using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.CheckIns.Sharing.Meeting;

public sealed class ProjectTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Only_picked_lines_stand_there_with_names_only_where_allowed_and_a_line_taken_back_is_gone()
    {
        var shared = await SharedAtMeeting.MakeAsync(app);
        Assert.DoesNotContain(SharedAtMeeting.Line, (await shared.Principal.OpenAsync(shared.Page + "/project")).Text, StringComparison.Ordinal);
        await shared.Principal.OpenAsync(shared.Page);
        await shared.Principal.PressAsync("Save what is shown", (SharedAtMeeting.Line, "on"), (SharedAtMeeting.Tip, "on"));

        var page = await shared.Principal.OpenAsync(shared.Page + "/project");

        Assert.Contains(SharedAtMeeting.Line, page.Text, StringComparison.Ordinal);
        Assert.Contains($"{SharedAtMeeting.Tip} Walt Greer", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ana", page.Text, StringComparison.Ordinal);
        await shared.Pair.Hers.OpenAsync(shared.Pair.Page + "/share");
        await shared.Pair.Hers.PressAsync("Take it back");
        page = await shared.Principal.OpenAsync(shared.Page + "/project");
        Assert.DoesNotContain(SharedAtMeeting.Line, page.Text, StringComparison.Ordinal);
        Assert.Contains(SharedAtMeeting.Tip, page.Text, StringComparison.Ordinal);
    }
}
