using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>What servers do wrong, and what a person is told.</summary>
public sealed class EdFiFaultsTests : IAsyncLifetime
{
    private readonly FetchInTest fetching = new();

    public ValueTask InitializeAsync() => fetching.StartAsync();

    public ValueTask DisposeAsync() => fetching.DisposeAsync();

    [Theory]
    [InlineData("staffs", true)]
    [InlineData("sections", false)]
    public async Task A_403_names_the_resource_and_what_to_ask_the_host_for(string resource, bool isNeeded)
    {
        fetching.Server.Fail(resource, 403);

        var fetch = await fetching.FetchAsync();

        var words = $"The Ed-Fi server does not let us read {resource}. Ask its host to add read for {resource} to the claim set of this key.";
        Assert.Equal(isNeeded ? words : null, fetch.Failure);
        Assert.True(isNeeded || fetch.Notes.Contains(words));
    }

    [Theory]
    [InlineData("schools", true)]
    [InlineData("bellSchedules", false)]
    public async Task A_404_ends_the_fetch_only_where_we_cannot_do_without(string resource, bool isNeeded)
    {
        fetching.Server.Fail(resource, 404);

        var fetch = await fetching.FetchAsync();

        Assert.Equal(isNeeded, fetch.Failure is not null);
        Assert.Contains($"has no {resource}", isNeeded ? fetch.Failure! : fetch.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_409_is_told_with_the_servers_own_words()
    {
        fetching.Server.Fail("staffs", 409, body: """{"detail":"Snapshot is gone"}""");

        Assert.Contains("conflict in its own data at staffs: \"Snapshot is gone\"", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_server_is_waited_for_as_it_says(int status)
    {
        fetching.Server.Fail("staffs", status, times: 2, retryAfter: "7");

        Assert.Null((await fetching.FetchAsync()).Failure);
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)], fetching.Clock.Waits);
    }

    [Fact]
    public async Task A_moment_to_come_back_at_is_understood_too()
    {
        fetching.Server.Fail("staffs", 503, times: 1, retryAfter: fetching.Clock.GetUtcNow().AddSeconds(9).ToString("R", CultureInfo.InvariantCulture));

        Assert.Null((await fetching.FetchAsync()).Failure);
        Assert.Equal(TimeSpan.FromSeconds(9), Assert.Single(fetching.Clock.Waits));
    }

    [Fact]
    public async Task Waiting_has_an_end()
    {
        fetching.Server.Fail("staffs", 429);
        Assert.Contains("too busy for staffs", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
        Assert.Equal(4, fetching.Server.TimesAsked("staffs"));

        fetching.Server.Fail("staffs", 503, retryAfter: "3600");
        Assert.Contains("asks us to wait 60 minutes", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_server_is_asked_again_a_few_times()
    {
        fetching.Server.Fail("staffs", 500, times: 1);
        Assert.Null((await fetching.FetchAsync()).Failure);

        fetching.Server.Fail("staffs", 500);
        Assert.Contains("failed at staffs (error 500)", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[{\"staffUniqueId\":\"501\"}")]
    [InlineData("{\"staffs\":[]}")]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("<html>Sign in</html>")]
    [InlineData("[{\"staffUniqueId\":\"\\ud800\"}]")]
    public async Task An_answer_that_is_no_whole_list_is_an_error_and_never_an_empty_list(string body)
    {
        fetching.Server.Say("staffs", body);

        Assert.Contains("cut off or is not the list", (await fetching.FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_ends_in_the_middle_is_an_error()
    {
        fetching.Server.Faults["staffs"] = async (context, _) =>
        {
            context.Response.ContentLength = 5_000;
            await context.Response.WriteAsync("[{\"staffUniqueId\":\"501\"},");
            await context.Response.Body.FlushAsync();
            context.Abort();
            return true;
        };

        Assert.NotNull((await fetching.FetchAsync()).Failure);
    }

    [Fact]
    public async Task Fewer_records_than_the_server_said_are_an_error()
    {
        fetching.Server.Faults["staffs"] = async (context, time) =>
        {
            context.Response.Headers["Total-Count"] = "9";
            await context.Response.WriteAsync(time == 1 ? "[{},{}]" : "[{}]");
            return true;
        };

        Assert.Equal("The Ed-Fi server has 9 records of staffs but gave 3: they changed while we read. Try again at a quieter time.", (await fetching.FetchAsync()).Failure);
    }

    [Fact]
    public async Task A_slow_server_is_not_waited_for_for_ever()
    {
        fetching.Server.Faults["staffs"] = async (context, _) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };

        Assert.Contains("took more than 2 seconds for staffs", (await fetching.FetchAsync(tries: 1)).Failure, StringComparison.Ordinal);
    }
}
