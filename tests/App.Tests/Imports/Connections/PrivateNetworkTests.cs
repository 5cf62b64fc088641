using System.Net;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Connections;

/// <summary>An install whose operator said nothing about private networks.</summary>
public sealed class PrivateNetworkTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Theory]
    [InlineData("https://localhost/")]
    [InlineData("https://169.254.169.254/latest/")]
    [InlineData("https://[::ffff:10.0.0.1]/")]
    [InlineData("https://0x7f000001/")]
    public async Task An_address_inside_is_refused_beside_the_field(string address)
    {
        await using var there = await ServerInTest.StartAsync(app);

        var refused = await there.ConnectAsync(("Base address", address));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Contains("inside a private network", refused.Text, StringComparison.Ordinal);
        Assert.Null(await there.ConnectionAsync());
    }

    [Fact]
    public async Task One_that_was_saved_while_it_was_allowed_is_not_asked_any_more()
    {
        await using var there = await ServerInTest.StartAsync(app);
        await there.ConnectAsync(("Base address", "https://edfi.example/"));
        await app.WithDbAsync(db => db.Connections.Where(c => c.DistrictId == there.District.School.District.Id).ExecuteUpdateAsync(c => c.SetProperty(x => x.Address, there.Server.Address.AbsoluteUri)));

        await there.Designee.OpenAsync(ServerInTest.Page);
        var refused = await there.Designee.PressAsync("Try the connection");

        Assert.Contains("127.0.0.1 is inside a private network", refused.Text, StringComparison.Ordinal);
        Assert.Empty(there.Server.Asked);
    }
}
