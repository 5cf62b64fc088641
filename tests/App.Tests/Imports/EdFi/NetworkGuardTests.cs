using System.Net;
using Counterpart.App.Imports.EdFi.Api;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>A server that a district names is asked only where the internet is.</summary>
public sealed class NetworkGuardTests : IAsyncLifetime
{
    private EdFiServer server = null!;

    public async ValueTask InitializeAsync() => server = await EdFiServer.StartAsync();

    public ValueTask DisposeAsync() => server.DisposeAsync();

    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("169.254.169.254")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.1.1")]
    [InlineData("168.63.129.16")]
    [InlineData("224.0.0.1")]
    [InlineData("::1")]
    [InlineData("::")]
    [InlineData("fe80::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::a00:1")]
    [InlineData("2002:7f00:1::")]
    [InlineData("2001:db8::1")]
    public async Task Neither_a_name_nor_a_number_leads_inside(string address)
    {
        var guard = new NetworkGuard(allowsPrivate: false, (_, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse("93.184.216.34"), IPAddress.Parse(address)]));

        var fetch = await FetchAsync(guard, new("https://edfi.example/"));

        Assert.Contains("edfi.example is inside a private network, where we do not go.", fetch.Failure, StringComparison.Ordinal);
        var number = address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address;
        Assert.True(guard.Refuses(new($"https://{number}/")));
    }

    [Fact]
    public async Task A_server_on_this_machine_is_not_asked_unless_the_operator_allows_it()
    {
        var refused = await FetchAsync(new NetworkGuard(allowsPrivate: false), server.Address);
        Assert.Contains("127.0.0.1 is inside a private network", refused.Failure, StringComparison.Ordinal);
        Assert.Empty(server.Asked);

        Assert.Null((await FetchAsync(new NetworkGuard(allowsPrivate: true), server.Address)).Failure);
    }

    [Fact]
    public async Task A_name_is_looked_up_once_and_the_address_that_was_looked_at_is_the_one_connected_to()
    {
        var asked = 0;
        var guard = new NetworkGuard(allowsPrivate: true, (_, _) => Task.FromResult<IPAddress[]>(asked++ == 0 ? [IPAddress.Loopback] : [IPAddress.Parse("192.0.2.1")]));
        using var http = new HttpClient(EdFiClient.Handler(guard));

        var answer = await http.GetStringAsync(new Uri($"http://edfi.example:{server.Address.Port}/"), TestContext.Current.CancellationToken);

        Assert.Contains("dataManagementApi", answer, StringComparison.Ordinal);
        Assert.Equal(1, asked);
    }

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("172.32.0.1")]
    [InlineData("100.128.0.1")]
    [InlineData("2606:4700::1111")]
    [InlineData("64:ff9b::808:808")]
    public void The_internet_is_not_refused(string address) =>
        Assert.False(new NetworkGuard(allowsPrivate: false).Refuses(new($"https://{(address.Contains(':', StringComparison.Ordinal) ? $"[{address}]" : address)}/")));

    private static async Task<EdFiFetch> FetchAsync(NetworkGuard guard, Uri address)
    {
        using var http = new HttpClient(EdFiClient.Handler(guard));
        using var zip = new MemoryStream();
        return await new EdFiClient(http, EdFiLimits.Usual with { Tries = 1 }, TimeProvider.System).FetchAsync(new(address, "key", "secret"), zip, null, TestContext.Current.CancellationToken);
    }
}
