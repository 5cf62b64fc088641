using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Organizations.Neighbors;

public sealed class NeighborsTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_list_of_neighbors_is_read_whole_and_the_same_list_again_changes_nothing()
    {
        var (browser, state, numbers) = await LeadAsync();
        var list = $"a_no,a_name,b_no,b_name,relation,miles_between_points\n{numbers[0]},A,{numbers[1]},B,same-county,4.7\n{numbers[2]},C,{numbers[0]},A,adjacent-county,22.84\n{numbers[0]},A,999,Far,adjacent-county,9\n";

        Assert.Equal("2 rows read: 2 new or changed. 1 row names a district not here and was left out.", (await SendAsync(browser, list)).Says);
        Assert.Contains("2 pairs of neighboring districts", browser.Now.Text, StringComparison.Ordinal);
        Assert.StartsWith("2 rows read: nothing changed.", (await SendAsync(browser, list)).Says, StringComparison.Ordinal);
        Assert.Equal([47, 228], await app.WithDbAsync(db => db.NeighborPairs.Where(p => p.StateId == state).OrderBy(p => p.TenthsOfMile).Select(p => p.TenthsOfMile!.Value).ToListAsync()));
    }

    [Fact]
    public async Task A_row_that_cannot_be_read_is_named_and_nothing_is_saved()
    {
        var (browser, state, numbers) = await LeadAsync();

        var refused = await SendAsync(browser, $"a_no,b_no,relation,miles\n{numbers[0]},{numbers[1]},same-county,4\n{numbers[0]},{numbers[2]},same-county,near\n{numbers[1]},{numbers[1]},same-county,0\n");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("Row 3: \"near\" is no distance in miles", refused.Text, StringComparison.Ordinal);
        Assert.Contains("Row 4: a district is no neighbor of itself", refused.Text, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.NeighborPairs.CountAsync(p => p.StateId == state)));
    }

    [Fact]
    public async Task Facts_of_districts_come_from_a_list_and_a_blank_cell_empties_nothing()
    {
        var (browser, state, numbers) = await LeadAsync();

        await SendAsync(browser, $"state_district_no,name,county,county_fips,core_region_2016,lat,lon\n{numbers[0]},A,Anderson,47001,East TN,36.1454415,-84.1876563\n");
        await SendAsync(browser, $"state_district_no,county,core_region_2016,time_zone,lat,lon\n{numbers[0]},,,America/New_York,,\n");

        var district = await app.WithDbAsync(db => db.Districts.SingleAsync(d => d.StateId == state && d.Number == numbers[0]));
        Assert.Equal(("Anderson", "East TN", "America/New_York", 36145442, -84187656), (district.County, district.Region, district.TimeZone, district.LatitudeE6!.Value, district.LongitudeE6!.Value));
    }

    [Fact]
    public async Task Size_and_context_of_districts_come_from_a_profile_that_dropped_leading_zeros()
    {
        var (browser, state, numbers) = await LeadAsync();
        await app.WithDbAsync(db => db.Districts.Where(d => d.StateId == state && d.Number == numbers[0]).ExecuteUpdateAsync(d => d.SetProperty(x => x.Number, "010")));

        var sent = await SendAsync(browser, "system,system_name,Alg I,Enrollment,Economically Disadvantaged,Region\r0,State,70,943699,57.9,\r10,Anderson County,76.1,6304,58.5,East TN\r");

        Assert.Equal("1 row read: 1 new or changed. 1 row names a district not here and was left out.", sent.Says);
        var district = await app.WithDbAsync(db => db.Districts.SingleAsync(d => d.StateId == state && d.Number == "010"));
        Assert.Equal((6304, 585, "East TN"), (district.Students!.Value, district.LowIncomePerMille!.Value, district.Region));
        Assert.Contains("is no percentage we can read", (await SendAsync(browser, "system,Enrollment,Economically Disadvantaged\n10,6304,many\n")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Neighbors_are_made_from_counties_and_what_is_there_stays()
    {
        var (browser, state, numbers) = await LeadAsync();
        await browser.OpenAsync("/state/neighbors");
        Assert.Contains("No two districts have a county we know", (await browser.PressAsync("Make neighbors from counties")).Text, StringComparison.Ordinal);

        // Anderson and Clinton in Anderson County, Knox beside it.
        await SendAsync(browser, $"state_district_no,county,county_fips,lat,lon\n{numbers[0]},Anderson,47001,36.1454415,-84.1876563\n{numbers[1]},Anderson,47001,36.0973382,-84.1289452\n{numbers[2]},Knox,47093,,\n");
        await SendAsync(browser, $"a_no,b_no,relation,miles\n{numbers[2]},{numbers[0]},a bridge,7\n");
        Assert.Equal("2 pairs made from counties.", (await browser.PressAsync("Make neighbors from counties")).Says);
        Assert.Equal("No pair was missing.", (await browser.PressAsync("Make neighbors from counties")).Says);

        var made = await app.WithDbAsync(db => db.NeighborPairs.Where(p => p.StateId == state).OrderBy(p => p.Id).Select(p => new { p.Reason, p.TenthsOfMile }).ToListAsync());
        Assert.Equal(["a bridge", "counties that touch", "same county"], made.Select(p => p.Reason).Order(StringComparer.Ordinal));
        Assert.Equal(47, made.Single(p => p.Reason == "same county").TenthsOfMile);
    }

    [Fact]
    public async Task One_pair_is_added_by_hand_and_taken_out_again()
    {
        var (browser, state, numbers) = await LeadAsync();
        await browser.OpenAsync("/state/neighbors");

        Assert.Contains("Choose two districts", (await browser.PressAsync("Add this pair", ("District", $"District {numbers[0]}"))).Text, StringComparison.Ordinal);
        Assert.Equal("They are neighbors now.", (await browser.PressAsync("Add this pair", ("District", $"District {numbers[0]}"), ("and its neighbor", $"District {numbers[1]}"), ("Why", "a bridge joins them"))).Says);
        Assert.Contains("These two are neighbors already", (await browser.PressAsync("Add this pair", ("District", $"District {numbers[1]}"), ("and its neighbor", $"District {numbers[0]}"))).Text, StringComparison.Ordinal);
        await browser.OpenAsync("/state/neighbors");
        Assert.StartsWith("They are no neighbors any more", (await browser.PressAsync("Take out")).Says, StringComparison.Ordinal);
        Assert.Equal(0, await app.WithDbAsync(db => db.NeighborPairs.CountAsync(p => p.StateId == state)));
    }

    private static async Task<Answer> SendAsync(Browser browser, string csv)
    {
        await browser.OpenAsync("/state/neighbors");
        return await browser.UploadAsync("Read this list", "list.csv", Encoding.UTF8.GetBytes(csv));
    }

    private async Task<(Browser Browser, long State, string[] Numbers)> LeadAsync()
    {
        var school = await SchoolInTest.MakeAsync(app);
        List<string> numbers = [school.District.Number];
        await app.WithDbAsync(db => db.Districts.Where(d => d.Id == school.District.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.Name, $"District {school.District.Number}")));
        foreach (var _ in Enumerable.Range(0, 2))
        {
            var number = $"7{app.Next()}";
            numbers.Add(number);
            await app.SaveAsync(new District { PublicId = PublicId.New(), StateId = school.District.StateId, Number = number, Name = $"District {number}" });
        }

        return (await app.BrowserOfAsync(await school.PersonAsync("Pat Simmons", Role.StateLead)), school.District.StateId, [.. numbers]);
    }
}
