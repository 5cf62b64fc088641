using System.IO.Compression;
using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Imports.EdFi.Api;
using Counterpart.App.Tests.Imports.Files;
using Microsoft.AspNetCore.Http;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class EdFiClientTests : IAsyncLifetime
{
    private static readonly EdFiLimits limits = new() { PageSize = 2, Answer = TimeSpan.FromSeconds(2), MostBytes = 1 << 16 };

    private readonly HurriedClock clock = new(limits.Answer);
    private readonly MemoryStream zip = new();
    private EdFiServer server = null!;

    public async ValueTask InitializeAsync() => server = await EdFiServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        zip.Dispose();
        await server.DisposeAsync();
    }

    [Fact]
    public async Task A_fetch_is_the_same_as_an_upload_of_the_same_resources()
    {
        var fetch = await FetchAsync();

        Assert.Null(fetch.Failure);
        Assert.Equal(42, fetch.NewestChangeVersion);
        Assert.Equal(server.Export.Resources.Sum(r => r.Value.Count), fetch.Records);
        var (fetched, sent) = (EdFiExport.Read(zip.ToArray()), server.Export.Read());
        foreach (var kind in (FileKind[])[FileKind.Roster, FileKind.Schedules, FileKind.Results])
        {
            Assert.Equal(Table(sent, kind), Table(fetched, kind));
        }
    }

    [Fact]
    public async Task What_is_not_needed_is_not_even_in_the_zip()
    {
        await FetchAsync();

        zip.Position = 0;
        using var archive = new ZipArchive(zip, ZipArchiveMode.Read, leaveOpen: true);
        var all = string.Concat(archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
        Assert.Contains("ana@fir.example", all, StringComparison.Ordinal);
        Assert.All((string[])["1980", "615-555", "home.example", "Female", "123456789"], secret => Assert.DoesNotContain(secret, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_has_nothing_newer_is_not_read_again()
    {
        var again = await FetchAsync(c => c with { NewestChangeVersion = 42 });

        Assert.True(again.IsUnchanged);
        Assert.Equal(0, zip.Length);
        Assert.DoesNotContain("staffs", server.Asked);
        Assert.False((await FetchAsync(c => c with { NewestChangeVersion = 41 })).IsUnchanged);
    }

    [Fact]
    public async Task A_server_without_change_queries_or_totals_is_read_all_the_same()
    {
        (server.NewestChange, server.SaysTotals) = (null, false);

        var fetch = await FetchAsync(c => c with { NewestChangeVersion = 42 });

        Assert.Null(fetch.Failure);
        Assert.Null(fetch.NewestChangeVersion);
        Assert.Contains(fetch.Notes, n => n.Contains("no change queries", StringComparison.Ordinal));
        Assert.Equal(3, server.TimesAsked("staffs"));
    }

    [Fact]
    public async Task The_sign_in_is_renewed_before_it_ends()
    {
        server.TokenSeconds = 100;
        server.Faults["sections"] = (_, time) =>
        {
            clock.Forward(TimeSpan.FromSeconds(time == 1 ? 60 : 0));
            return Task.FromResult(false);
        };

        Assert.Null((await FetchAsync()).Failure);
        Assert.Equal(2, server.Tokens.Count);
    }

    [Fact]
    public async Task A_401_in_between_is_answered_with_a_new_sign_in_once()
    {
        server.Fail("staffs", 401, times: 1);
        Assert.Null((await FetchAsync()).Failure);
        Assert.Equal(2, server.Tokens.Count);

        server.Fail("staffs", 401);
        Assert.Equal("The Ed-Fi server does not accept our sign-in for staffs. Check the key and secret; they may have been replaced or have run out.", (await FetchAsync()).Failure);
    }

    [Fact]
    public async Task A_wrong_secret_is_said_as_one() =>
        Assert.Contains("Check the key and secret", (await FetchAsync(c => c with { Secret = "old" })).Failure, StringComparison.Ordinal);

    [Theory]
    [InlineData("staffs", true)]
    [InlineData("sections", false)]
    public async Task A_403_names_the_resource_and_what_to_ask_the_host_for(string resource, bool isNeeded)
    {
        server.Fail(resource, 403);

        var fetch = await FetchAsync();

        var words = $"The Ed-Fi server does not let us read {resource}. Ask its host to add read for {resource} to the claim set of this key.";
        Assert.Equal(isNeeded ? words : null, fetch.Failure);
        Assert.True(isNeeded || fetch.Notes.Contains(words));
    }

    [Theory]
    [InlineData("schools", true)]
    [InlineData("bellSchedules", false)]
    public async Task A_404_ends_the_fetch_only_where_we_cannot_do_without(string resource, bool isNeeded)
    {
        server.Fail(resource, 404);

        var fetch = await FetchAsync();

        Assert.Equal(isNeeded, fetch.Failure is not null);
        Assert.Contains($"has no {resource}", isNeeded ? fetch.Failure! : fetch.Notes[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_409_is_told_with_the_servers_own_words()
    {
        server.Fail("staffs", 409, body: """{"detail":"Snapshot is gone"}""");

        Assert.Contains("conflict in its own data at staffs: \"Snapshot is gone\"", (await FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_busy_server_is_waited_for_as_it_says(int status)
    {
        server.Fail("staffs", status, times: 2, retryAfter: "7");

        Assert.Null((await FetchAsync()).Failure);
        Assert.Equal([TimeSpan.FromSeconds(7), TimeSpan.FromSeconds(7)], clock.Waits);
    }

    [Fact]
    public async Task Waiting_has_an_end()
    {
        server.Fail("staffs", 429);
        Assert.Contains("too busy for staffs", (await FetchAsync()).Failure, StringComparison.Ordinal);
        Assert.Equal(4, server.TimesAsked("staffs"));

        server.Fail("staffs", 503, retryAfter: "3600");
        Assert.Contains("asks us to wait 60 minutes", (await FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failing_server_is_asked_again_a_few_times()
    {
        server.Fail("staffs", 500, times: 1);
        Assert.Null((await FetchAsync()).Failure);

        server.Fail("staffs", 500);
        Assert.Contains("failed at staffs (error 500)", (await FetchAsync()).Failure, StringComparison.Ordinal);
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
        server.Say("staffs", body);

        Assert.Contains("cut off or is not the list", (await FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_that_ends_in_the_middle_is_an_error()
    {
        server.Faults["staffs"] = async (context, _) =>
        {
            context.Response.ContentLength = 5_000;
            await context.Response.WriteAsync("[{\"staffUniqueId\":\"501\"},");
            await context.Response.Body.FlushAsync();
            context.Abort();
            return true;
        };

        Assert.NotNull((await FetchAsync()).Failure);
    }

    [Fact]
    public async Task Fewer_records_than_the_server_said_are_an_error()
    {
        server.Faults["staffs"] = async (context, time) =>
        {
            context.Response.Headers["Total-Count"] = "9";
            await context.Response.WriteAsync(time == 1 ? "[{},{}]" : "[{}]");
            return true;
        };

        Assert.Equal("The Ed-Fi server has 9 records of staffs but gave 3: they changed while we read. Try again at a quieter time.", (await FetchAsync()).Failure);
    }

    [Fact]
    public async Task A_server_that_never_turns_the_page_is_noticed()
    {
        server.Say("staffs", "[{},{}]");

        Assert.Contains("same page of staffs again and again", (await FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_long_an_answer_is_not_taken_in()
    {
        server.Say("staffs", $"[{new string(' ', 1 << 17)}]");

        Assert.Contains("longer than", (await FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slow_server_is_not_waited_for_for_ever()
    {
        server.Faults["staffs"] = async (context, _) =>
        {
            await Task.Delay(TimeSpan.FromSeconds(30), context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            return true;
        };

        Assert.Contains("took more than 2 seconds for staffs", (await FetchAsync(tries: 1)).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_travels_over_https_and_to_the_typed_address_alone()
    {
        Assert.Contains("does not begin with https", (await FetchAsync(c => c with { Address = new("http://edfi.example/") })).Failure, StringComparison.Ordinal);

        server.Faults["staffs"] = (context, _) =>
        {
            context.Response.Redirect("https://elsewhere.example/staffs");
            return Task.FromResult(true);
        };
        Assert.Contains("points to another machine, elsewhere.example", (await FetchAsync()).Failure, StringComparison.Ordinal);

        server.Say("", """{"urls":{"oauth":"https://thief.example/token","dataManagementApi":"https://thief.example/data"}}""");
        Assert.Contains("points to another machine, thief.example", (await FetchAsync()).Failure, StringComparison.Ordinal);
        Assert.Empty(server.Tokens.Skip(1));
    }

    [Fact]
    public async Task A_redirect_on_the_same_machine_is_followed_but_not_in_circles()
    {
        server.Faults["staffs"] = (context, time) =>
        {
            if (time == 1)
            {
                context.Response.Redirect(context.Request.Path + context.Request.QueryString);
            }

            return Task.FromResult(time == 1);
        };
        Assert.Null((await FetchAsync()).Failure);

        server.Faults["staffs"] = (context, _) =>
        {
            context.Response.Redirect(context.Request.Path);
            return Task.FromResult(true);
        };
        Assert.Contains("round in circles", (await FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("<html></html>")]
    [InlineData("{\"urls\":{\"oauth\":\"x\"}}")]
    [InlineData("{\"urls\":{\"oauth\":\"http://127.0.0.1/{tenantIdentifier2}/token\",\"dataManagementApi\":\"http://127.0.0.1/\"}}")]
    public async Task Another_kind_of_server_is_told_apart(string body)
    {
        server.Say("", body);

        Assert.Contains("is not the base address of an Ed-Fi server", (await FetchAsync()).Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evaluations_of_a_standard_we_do_not_read_are_said_to_be_missing()
    {
        server.Models = [EdFiServer.Model("Ed-Fi", "6.1.0")];

        var fetch = await FetchAsync();

        Assert.Null(fetch.Failure);
        Assert.Contains(fetch.Notes, n => n.Contains("data standard 6.1.0, of which we do not read evaluations yet", StringComparison.Ordinal));
        Assert.DoesNotContain("evaluationElementRatings", server.Asked);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_to_be_so()
    {
        var address = server.Address;
        await server.DisposeAsync();

        Assert.Contains("does not answer", (await FetchAsync(c => c with { Address = address }, tries: 1, isGone: true)).Failure, StringComparison.Ordinal);
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
            server.Faults.Clear();
            server.Faults[part] = async (context, _) =>
            {
                await context.Response.Body.WriteAsync(Damaged.Bytes(right, dice));
                return true;
            };

            if ((await FetchAsync(tries: 1)).Failure is not { } failure)
            {
                Assert.True(EdFiPackage.TryRead(new MemoryStream(zip.ToArray()), out _, out var refusal) || refusal.What.Length > 0);
            }
            else
            {
                Assert.NotEmpty(failure);
            }
        }
    }

    private async Task<EdFiFetch> FetchAsync(Func<EdFiConnection, EdFiConnection>? change = null, int tries = 4, bool isGone = false)
    {
        zip.SetLength(0);
        server.Asked.Clear();
        using var http = new HttpClient(EdFiClient.Handler());
        var connection = new EdFiConnection(isGone ? new("http://127.0.0.1/") : server.Address, "key", "secret");
        return await new EdFiClient(http, limits with { Tries = tries }, clock).FetchAsync(change?.Invoke(connection) ?? connection, zip, TestContext.Current.CancellationToken);
    }

    private static string Table(EdFiPackage package, FileKind kind)
    {
        using var csv = new MemoryStream();
        package.Write(kind, csv, null, EdFiExport.Today);
        return Encoding.UTF8.GetString(csv.ToArray());
    }
}
