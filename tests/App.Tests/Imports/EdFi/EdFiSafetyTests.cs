using System.Text;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Tests.Imports.Files;
using Microsoft.AspNetCore.Http;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>What a server may not make the client do.</summary>
public sealed class EdFiSafetyTests : IAsyncLifetime
{
    private readonly FetchInTest fetching = new();

    public ValueTask InitializeAsync() => fetching.StartAsync();

    public ValueTask DisposeAsync() => fetching.DisposeAsync();

    [Fact]
    public async Task A_server_that_never_turns_the_page_is_noticed()
    {
        fetching.Server.Say("staffs", "[{},{}]");

        Assert.Contains("same page of staffs again and again", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_an_answer_is_not_taken_in()
    {
        fetching.Server.Say("staffs", $"[{new string(' ', 1 << 17)}]");

        Assert.Contains("longer than", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_travels_over_https_and_to_the_typed_address_alone()
    {
        Assert.Contains("does not begin with https", (await fetching.FetchAsync(c => c with { Address = new("http://edfi.example/") })).Failure, StringComparison.Ordinal);

        fetching.Server.Faults["staffs"] = (context, _) =>
        {
            context.Response.Redirect("https://elsewhere.example/staffs");
            return Task.FromResult(true);
        };
        Assert.Contains("points to another machine, elsewhere.example", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);

        fetching.Server.Say("", """{"urls":{"oauth":"https://thief.example/token","dataManagementApi":"https://thief.example/data"}}""");
        Assert.Contains("points to another machine, thief.example", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
        Assert.Empty(fetching.Server.Tokens.Skip(1));
    }

    [Fact]
    public async Task A_redirect_on_the_same_machine_is_followed_but_not_in_circles()
    {
        fetching.Server.Faults["staffs"] = (context, time) =>
        {
            if (time == 1)
            {
                context.Response.Redirect(context.Request.Path + context.Request.QueryString);
            }

            return Task.FromResult(time == 1);
        };
        Assert.Null((await fetching.FetchAsync()).Failure);

        fetching.Server.Faults["staffs"] = (context, _) =>
        {
            context.Response.Redirect(context.Request.Path);
            return Task.FromResult(true);
        };
        Assert.Contains("round in circles", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_of_several_tenants_and_years_is_asked_for_ours()
    {
        var root = $"{fetching.Server.Address}{{tenantIdentifier}}/{{schoolYearFromRoute}}/";
        fetching.Server.Say("", $$"""{"urls":{"oauth":"{{root}}oauth/token","dataManagementApi":"{{root}}data/v3","changeQueries":"{{root}}changeQueries/v1"} }""");

        Assert.Null((await fetching.FetchAsync(c => c with { Tenant = "fir", SchoolYear = 2027 })).Failure);
    }

    [Fact]
    public async Task Another_machine_is_asked_only_when_it_was_named()
    {
        var here = fetching.Server.Address;
        var there = here.AbsoluteUri.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
        fetching.Server.Say("", $$"""{"urls":{"oauth":"{{there}}oauth/token","dataManagementApi":"{{here}}data/v3"} }""");

        Assert.Contains("points to another machine, localhost", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
        Assert.Empty(fetching.Server.Tokens);
        Assert.Null((await fetching.FetchAsync(c => c with { OtherHosts = ["localhost"] })).Failure);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("{\"urls\":{\"oauth\":\"x\"}}")]
    [InlineData("{\"urls\":{\"oauth\":\"http://127.0.0.1/{tenantIdentifier2}/token\",\"dataManagementApi\":\"http://127.0.0.1/\"}}")]
    public async Task Another_kind_of_server_is_told_apart(string body)
    {
        fetching.Server.Say("", body);

        Assert.Contains("is not the base address of an Ed-Fi server", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_to_be_so()
    {
        var address = fetching.Server.Address;
        await fetching.Server.DisposeAsync();

        Assert.Contains("does not answer", (await fetching.FetchAsync(c => c with { Address = address }, tries: 1, isGone: true)).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Damaged_answers_end_in_words_or_in_a_zip_that_can_be_read()
    {
        var dice = new Random(20261125);
        string[] parts = ["", "token", "availableChangeVersions", "schools", "staffs", "sections", "evaluationElementRatings"];
        var right = Encoding.UTF8.GetBytes("""[{"staffUniqueId":"501","electronicMails":[{"electronicMailAddress":"a@b.example"}],"firstName":"\u0041na"}]""");
        for (var at = 0; at < 150; at++)
        {
            var part = parts[at % parts.Length];
            fetching.Server.Faults.Clear();
            fetching.Server.Faults[part] = async (context, _) =>
            {
                await context.Response.Body.WriteAsync(Damaged.Bytes(right, dice));
                return true;
            };

            if ((await fetching.FetchAsync(tries: 1)).Failure is not { } failure)
            {
                Assert.True(EdFiPackage.TryRead(new MemoryStream(fetching.Zip.ToArray()), out _, out var refusal) || refusal.What.Length > 0);
            }
            else
            {
                Assert.NotEmpty(failure);
            }
        }
    }
}
