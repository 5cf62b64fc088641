using System.Net;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Tests.Partnerships.Workspace;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.OfSchool.One;

public sealed class PartnershipsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task The_principal_reads_date_minutes_and_kind_and_no_word_the_pair_wrote()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await pair.LogAsync(pair.Hers, ("45 minutes", "on"), ("Lesson plan", "on"), ("Note", "she wondered about pacing"), ("Next step", "try wait time"));

        var page = await (await pair.School.PrincipalBrowserAsync()).OpenAsync(At(pair));

        Assert.Contains("Mon, Aug 3 45 minutes Talked and read a lesson plan", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("wondered", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("wait time", page.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("Questioning", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_stands_on_paper_is_shown_by_month()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        await app.SaveAsync(new MonthTotal
        {
            PartnershipId = pair.Pair.Partnership.Id, SchoolId = pair.School.School.Id, DistrictId = pair.School.District.Id, SchoolYearId = pair.School.Year.Id,
            Month = new(2026, 8, 1), Meetings = 3, Minutes = 90, TypedById = pair.Pair.Ana.Id, TypedAt = Clock.Start,
        });

        Assert.Contains("On paper, Aug 2026: 3 meetings, 90 minutes.", (await (await pair.School.PrincipalBrowserAsync()).OpenAsync(At(pair))).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_the_principal_of_another_school_it_is_not_there()
    {
        var pair = await IntroducedPair.MakeAsync(app);
        var next = await (await pair.School.NeighborAsync()).PrincipalBrowserAsync();

        Assert.Equal(HttpStatusCode.NotFound, (await next.OpenAsync(At(pair))).Status);
    }

    private static string At(IntroducedPair pair) => $"/school/partnerships/{pair.Pair.Partnership.PublicId:N}";
}
