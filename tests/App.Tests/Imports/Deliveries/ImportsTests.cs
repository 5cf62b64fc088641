using System.Net;
using Counterpart.App.Access;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports.Deliveries;

public sealed class ImportsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task Before_the_first_file_the_page_says_what_to_send_first()
    {
        var answer = await (await DistrictInTest.MakeAsync(app)).Designee.OpenAsync("/district/imports");

        Assert.Contains("Start with a roster of all schools", answer.Text, StringComparison.Ordinal);
        Assert.Single(answer.Page.QuerySelectorAll(".btn--go"));
    }

    [Fact]
    public async Task A_file_stands_in_the_list_of_its_district_and_in_no_other()
    {
        var district = await DistrictInTest.MakeAsync(app);
        await district.SendAsync(FileKind.Roster, district.Roster("T1 0001 Ana Ortiz"));
        var state = await app.BrowserOfAsync(await district.School.PersonAsync("Pat Simmons", Role.StateLead));

        Assert.Contains("many.csvRoster", (await district.Designee.OpenAsync("/district/imports")).Text, StringComparison.Ordinal);
        Assert.Contains("1 file waits for you", district.Designee.Now.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("many.csv", (await state.OpenAsync("/state/imports")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("many.csv", (await (await DistrictInTest.MakeAsync(app)).Designee.OpenAsync("/district/imports")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Principals_have_no_business_here()
    {
        var district = await DistrictInTest.MakeAsync(app);

        Assert.Equal(HttpStatusCode.Forbidden, (await (await district.School.PrincipalBrowserAsync()).OpenAsync("/district/imports")).Status);
    }
}
