using System.Net;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Connections;
using Counterpart.App.Tests.Imports.Deliveries;
using Counterpart.App.Tests.Imports.EdFi;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Connections;

public sealed class ConnectionTests(ConnectedApp app) : IClassFixture<ConnectedApp>
{
    [Fact]
    public async Task Before_there_is_one_the_page_says_what_to_ask_the_vendor_for()
    {
        await using var there = await ServerInTest.StartAsync(app);

        Assert.Contains("read only: staff, schools, evaluations", (await there.Designee.OpenAsync("/district/imports")).Text, StringComparison.Ordinal);
        var page = await there.Designee.FollowAsync("Connect an Ed-Fi server");

        Assert.Contains("What to ask the vendor for", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Fetch now", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Key_and_secret_are_sealed_and_never_shown_again()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync(("Key", "key-0123"), ("Secret", "sec-9876"), ("Tenant", "west"), ("Rosters", "on"), ("At", "3 a.m."));

        var kept = (await there.ConnectionAsync())!;
        Assert.Equal(new("key-0123", "sec-9876"), app.Vault.Open<ServerSecret>(Purpose.Connection, kept.SealedSecret));
        Assert.Equal((NightlyFetch.Rosters, 3, "west", there.Server.Address.AbsoluteUri), (kept.Nightly, kept.Hour, kept.Tenant, kept.Address));
        Assert.DoesNotContain("9876", Encoding.UTF8.GetString(kept.SealedSecret), StringComparison.Ordinal);
        var pages = there.Designee.Now.Html + (await there.Designee.OpenAsync(ServerInTest.Page)).Html + (await there.Designee.OpenAsync("/district/imports")).Html;
        Assert.Contains("Ed-Fi server 127.0.0.1", pages, StringComparison.Ordinal);
        Assert.Contains("Rosters every night at 3 a.m., next Aug 4, 3:00 a.m. CT.", pages, StringComparison.Ordinal);
        Assert.All((string[])["key-0123", "sec-9876"], s => Assert.DoesNotContain(s, pages, StringComparison.Ordinal));
        Assert.False(await app.WithDbAsync(db => db.Audit.AnyAsync(a => a.Detail.Contains("key-0123") || a.Detail.Contains("sec-9876"))));
        Assert.Equal(["connection.saved"], await there.AuditAsync());
    }

    [Fact]
    public async Task What_is_left_empty_is_kept_but_not_for_another_machine()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        await there.Designee.PressAsync("Save", ("School year", "2027"), ("Secret", "new"));
        Assert.Equal(new("key", "new"), app.Vault.Open<ServerSecret>(Purpose.Connection, (await there.ConnectionAsync())!.SealedSecret));

        var moved = await there.Designee.PressAsync("Save", ("Base address", "https://other.example/api"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, moved.Status);
        Assert.Contains("what is kept goes to 127.0.0.1 and to nobody else", moved.Text, StringComparison.Ordinal);
        Assert.Contains("https://other.example/api", moved.Html, StringComparison.Ordinal);
        Assert.Equal(there.Server.Address.AbsoluteUri, (await there.ConnectionAsync())!.Address);
    }

    [Theory]
    [InlineData("http://edfi.example/", "must begin with https")]
    [InlineData("ftp://edfi.example/", "Type the base address")]
    [InlineData("https://me:pass@edfi.example/", "Type the base address")]
    [InlineData("edfi", "Type the base address")]
    public async Task An_address_that_would_carry_the_key_in_clear_or_is_none_is_refused(string address, string words)
    {
        await using var there = await ServerInTest.StartAsync(app);

        var refused = await there.ConnectAsync(("Base address", address), ("Other machines", "login.example"));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains(words, refused.Text, StringComparison.Ordinal);
        Assert.Contains("login.example", refused.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("\"secret\"", refused.Html, StringComparison.Ordinal);
        Assert.Null(await there.ConnectionAsync());
    }

    [Fact]
    public async Task Trying_says_which_schools_the_server_shows_and_what_is_still_shut()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        there.Server.Fail("staffs", 403);

        var found = await there.Designee.PressAsync("Try the connection");

        Assert.Contains("The server lets us in and shows 2 schools: Cedar Elementary (2), Fir Hill Middle (1).", found.Text, StringComparison.Ordinal);
        Assert.Contains("does not let us read staffs. Ask its host to add read for staffs to the claim set of this key.", found.Text, StringComparison.Ordinal);
        Assert.Equal(["connection.saved", "connection.tried"], await there.AuditAsync());
    }

    [Fact]
    public async Task Trying_with_a_wrong_secret_says_what_to_check()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync(("Secret", "old"));

        var shut = await there.Designee.PressAsync("Try the connection");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, shut.Status);
        Assert.Contains("Check the key and secret; they may have been replaced or have run out.", shut.Text, StringComparison.Ordinal);
        Assert.Contains(there.Server.Address.AbsoluteUri, shut.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Removing_is_confirmed_and_takes_the_secret_with_it()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();

        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await there.Designee.PressAsync("Remove connection")).Status);
        Assert.NotNull(await there.ConnectionAsync());
        await there.Designee.PressAsync("Remove connection", ("Yes, remove it with its key and secret", "on"));

        Assert.Null(await there.ConnectionAsync());
        Assert.Contains("What to ask the vendor for", there.Designee.Now.Text, StringComparison.Ordinal);
        Assert.Equal(["connection.saved", "connection.removed"], await there.AuditAsync());
    }

    [Fact]
    public async Task Somebody_who_saved_meanwhile_is_not_overwritten()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        var other = await app.BrowserOfAsync(await there.District.School.PersonAsync("Sam Hill", Role.Superintendent));
        await other.OpenAsync(ServerInTest.Page);
        await other.PressAsync("Save", ("Tenant", "east"));

        var stale = await there.Designee.PressAsync("Save", ("Tenant", "west"));

        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("east", (await there.ConnectionAsync())!.Tenant);
    }

    [Fact]
    public async Task Another_district_and_the_state_have_no_part_in_it()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync();
        var stranger = (await DistrictInTest.MakeAsync(app)).Designee;
        var state = await app.BrowserOfAsync(await there.District.School.PersonAsync("Pat Simmons", Role.StateLead));

        Assert.Contains("What to ask the vendor for", (await stranger.OpenAsync(ServerInTest.Page)).Text, StringComparison.Ordinal);
        foreach (var handler in (string[])["Try", "Fetch", "Remove"])
        {
            await stranger.OpenAsync(ServerInTest.Page);
            Assert.Equal(HttpStatusCode.NotFound, (await stranger.PostAsync($"{ServerInTest.Page}?handler={handler}", ("Sure", "true"))).Status);
        }

        Assert.Equal(HttpStatusCode.Forbidden, (await state.OpenAsync(ServerInTest.Page)).Status);
        Assert.DoesNotContain("Ed-Fi server", (await state.OpenAsync("/state/imports")).Text, StringComparison.Ordinal);
        Assert.NotNull(await there.ConnectionAsync());
    }
}
