using Counterpart.App.Tests.Imports.Deliveries;
using Counterpart.App.Tests.Imports.EdFi;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Connections.Fetching;

/// <summary>From "Fetch now" to deliveries that wait for a person.</summary>
public sealed class FetchTests(ConnectedApp app) : IClassFixture<ConnectedApp>
{
    [Fact]
    public async Task A_fetch_becomes_deliveries_that_nobody_saves_but_a_person()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();

        var page = await there.FetchAsync(withResults: true);

        Assert.Contains("Fetched Aug 3, 9:14 a.m. CT: roster and indicator results.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Roster Checked", "Results Checked"], await there.DeliveriesAsync());
        Assert.DoesNotContain("sections", there.Server.Asked); // Nobody makes schedules of a delivery.
        Assert.Equal(2, (await KeptAsync(there)).Count);
        Assert.Equal(["Renee Holt"], await app.WithDbAsync(db => db.People.Where(p => p.DistrictId == there.District.School.District.Id && p.Name != "Lee Park").Select(p => p.Name).ToListAsync()));
        Assert.Equal(["connection.saved", "fetch.asked", "fetch.done"], await there.AuditAsync());

        await OpenAsync(there, "Roster, fetched");
        Assert.Contains("Fetched from 127.0.0.1 on Aug 3, 9:14 a.m. CT, by the connection of Lee Park.", there.Designee.Now.Text, StringComparison.Ordinal);
        await there.District.PressAsync("Save 3 rows now");
        Assert.Equal(["Ana Ortiz at 0001", "Nia Ford at 0002", "Walt Greer at 0001"], await there.District.TeachersAsync());
        await OpenAsync(there, "Indicator results, fetched");
        await there.District.PressAsync("Check again");
        await there.District.PressAsync("Save 3 rows now");
        Assert.Equal(["Ana Ortiz QU 4000 row 2", "Ana Ortiz TH 3500 row 3", "Walt Greer QU 2000 row 4"], await there.District.ResultsAsync());
        Assert.Equal("Ed-Fi of 127.0.0.1", await app.WithDbAsync(db => db.ImportBatches.Where(b => b.SchoolId == there.District.Second.Id).Select(b => b.FileName).SingleAsync()));
    }

    [Fact]
    public async Task A_server_without_changes_is_not_read_again_and_says_since_when()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        await there.FetchAsync();
        there.Server.Asked.Clear();

        var again = await there.FetchAsync();

        Assert.Contains("Nothing new since Aug 3, 9:14 a.m. CT.", again.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("staffs", there.Server.Asked);
        Assert.Equal(["Roster Checked"], await there.DeliveriesAsync());

        await there.FetchAsync(withResults: true);
        Assert.Equal(["Roster Checked", "Results Checked"], await there.DeliveriesAsync());
    }

    [Fact]
    public async Task The_same_rows_make_no_new_delivery_and_other_rows_take_the_place_of_the_old()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        await there.FetchAsync();
        there.Server.NewestChange = 43;
        there.Server.Export.At("staffs", 0)["birthDate"] = "1981-01-01";

        Assert.Contains("Nothing new since", (await there.FetchAsync()).Text, StringComparison.Ordinal);
        Assert.Equal(["Roster Checked"], await there.DeliveriesAsync());

        there.Server.NewestChange = 44;
        there.Server.Export.At("staffs", 0)["lastSurname"] = "Ortiz-Lopez";
        await there.FetchAsync();
        Assert.Equal(["Roster GivenUp", "Roster Checked"], await there.DeliveriesAsync());
        Assert.Contains("A newer fetch took its place. Nothing was saved.", (await there.Designee.OpenAsync("/district/imports")).Text, StringComparison.Ordinal);
        Assert.Single(await KeptAsync(there));
    }

    [Fact]
    public async Task What_a_person_gave_up_and_asks_for_again_comes_again()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        await there.FetchAsync();
        await there.DeliveriesAsync();
        await OpenAsync(there, "Roster, fetched");
        await there.District.PressAsync("Cancel, save nothing");

        await there.FetchAsync();

        Assert.Equal(["Roster GivenUp", "Roster Checked"], await there.DeliveriesAsync());
    }

    [Theory]
    [InlineData("token", 401, "Check the key and secret")]
    [InlineData("staffs", 403, "Ask its host to add read for staffs to the claim set")]
    [InlineData("staffSchoolAssociations", 429, "too busy for staffSchoolAssociations. Try again later")]
    [InlineData("schools", 500, "failed at schools (error 500)")]
    public async Task A_fault_leaves_what_there_was_and_says_what_to_do(string part, int status, string words)
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        await there.FetchAsync();
        var before = await there.ConnectionAsync();
        there.Server.NewestChange = 50;
        there.Server.Fail(part, status);

        var failed = await there.FetchAsync();

        Assert.Contains(words, failed.Text, StringComparison.Ordinal);
        Assert.Contains("What came Aug 3, 9:14 a.m. CT stands as it was.", failed.Text, StringComparison.Ordinal);
        var now = (await there.ConnectionAsync())!;
        Assert.Equal((true, before!.RosterVersion, before.LastNewAt), (now.HasFailed, now.RosterVersion, now.LastNewAt));
        Assert.Equal(["Roster Checked"], await there.DeliveriesAsync());
        Assert.Single(await KeptAsync(there));
        Assert.Equal("fetch.failed", (await there.AuditAsync())[^1]);
    }

    [Fact]
    public async Task Results_that_are_not_shown_are_said_to_be_missing_and_the_roster_comes_all_the_same()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        there.Server.Fail("evaluationElementRatings", 403);

        var page = await there.FetchAsync(withResults: true);

        Assert.Contains("CT: roster.", page.Text, StringComparison.Ordinal);
        Assert.Contains("Ask its host to add read for evaluationElementRatings to the claim set of this key.", page.Text, StringComparison.Ordinal);
        Assert.Contains("The server has nothing for indicator results.", page.Text, StringComparison.Ordinal);
        Assert.Equal(["Roster Checked"], await there.DeliveriesAsync());

        there.Server.Faults.Clear(); // A claim set is no change of the data.
        await there.FetchAsync(withResults: true);
        Assert.Equal(["Roster Checked", "Results Checked"], await there.DeliveriesAsync());
    }

    [Fact]
    public async Task A_connection_that_is_cut_in_the_middle_leaves_nothing_half()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        there.Server.Faults["evaluationElementRatings"] = async (context, _) =>
        {
            context.Response.ContentLength = 1000;
            await context.Response.Body.WriteAsync("[{\"evaluationElementReference\""u8.ToArray());
            await context.Response.Body.FlushAsync();
            context.Abort();
            return true;
        };

        var failed = await there.FetchAsync(withResults: true);

        Assert.Matches("so nothing of this fetch is used|broke off", failed.Text);
        Assert.Empty(await there.DeliveriesAsync());
        Assert.Empty(await KeptAsync(there));
        there.Server.Faults.Clear();
        await there.FetchAsync();
        Assert.Equal(["Roster Checked"], await there.DeliveriesAsync());
    }

    [Fact]
    public async Task Removing_the_connection_ends_the_fetch_under_way()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        using var asked = new SemaphoreSlim(0);
        there.Server.Faults["staffs"] = async (context, _) =>
        {
            asked.Release();
            await Task.Delay(TimeSpan.FromSeconds(8), context.RequestAborted);
            return false;
        };
        await there.Designee.OpenAsync(ServerInTest.Page);
        await there.Designee.PressAsync("Fetch now");
        await asked.WaitAsync(TestContext.Current.CancellationToken);

        Assert.Contains("Being fetched", (await there.Designee.OpenAsync(ServerInTest.Page)).Text, StringComparison.Ordinal);
        await there.Designee.PressAsync("Remove connection", ("Yes, remove it with its key and secret", "on"));

        await using var next = await ServerInTest.StartAsync(app);
        await next.ConnectAsync();
        await next.FetchAsync(); // The fetcher is free again.
        Assert.Empty(await there.DeliveriesAsync());
        Assert.Empty(await KeptAsync(there));
        Assert.DoesNotContain("fetch.done", await there.AuditAsync());
    }

    private static async Task OpenAsync(ServerInTest there, string kind)
    {
        await there.Designee.OpenAsync("/district/imports");
        var row = there.Designee.Now.Page.QuerySelectorAll("th[scope=row]").First(t => t.TextContent.Contains(kind, StringComparison.Ordinal));
        await there.Designee.OpenAsync(row.QuerySelector("a")!.GetAttribute("href")!);
        await DistrictInTest.ReadAsync(there.Designee);
    }

    /// <summary>Files on disk of this district, and such as belong to nobody.</summary>
    private async Task<List<string>> KeptAsync(ServerInTest there)
    {
        var others = await app.WithDbAsync(db => db.Deliveries.Where(d => d.DistrictId != there.District.School.District.Id).Select(d => d.PublicId).ToListAsync());
        return [.. there.Files().Where(f => !others.Any(o => f.Contains($"{o:N}", StringComparison.Ordinal)))];
    }
}
