using System.IO.Compression;
using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Imports.EdFi;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class EdFiClientTests : IAsyncLifetime
{
    private readonly FetchInTest fetching = new();

    public ValueTask InitializeAsync() => fetching.StartAsync();

    public ValueTask DisposeAsync() => fetching.DisposeAsync();

    [Fact]
    public async Task A_fetch_is_the_same_as_an_upload_of_the_same_resources()
    {
        var fetch = await fetching.FetchAsync();

        Assert.Null(fetch.Failure);
        Assert.Equal(42, fetch.NewestChangeVersion);
        Assert.Equal(fetching.Server.Export.Resources.Sum(r => r.Value.Count), fetch.Records);
        var (fetched, sent) = (EdFiExport.Read(fetching.Zip.ToArray()), fetching.Server.Export.Read());
        foreach (var kind in (FileKind[])[FileKind.Roster, FileKind.Schedules, FileKind.Results])
        {
            Assert.Equal(Table(sent, kind), Table(fetched, kind));
        }
    }

    [Fact]
    public async Task What_is_not_needed_is_not_even_in_the_zip()
    {
        await fetching.FetchAsync();

        fetching.Zip.Position = 0;
        using var archive = new ZipArchive(fetching.Zip, ZipArchiveMode.Read, leaveOpen: true);
        var all = string.Concat(archive.Entries.Select(e => new StreamReader(e.Open()).ReadToEnd()));
        Assert.Contains("ana@fir.example", all, StringComparison.Ordinal);
        Assert.All((string[])["1980", "615-555", "home.example", "Female", "123456789"], secret => Assert.DoesNotContain(secret, all, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_server_that_has_nothing_newer_is_not_read_again()
    {
        var again = await fetching.FetchAsync(c => c with { NewestChangeVersion = 42 });

        Assert.True(again.IsUnchanged);
        Assert.Equal(0, fetching.Zip.Length);
        Assert.DoesNotContain("staffs", fetching.Server.Asked);
        Assert.False((await fetching.FetchAsync(c => c with { NewestChangeVersion = 41 })).IsUnchanged);
    }

    [Fact]
    public async Task A_server_without_change_queries_or_totals_is_read_all_the_same()
    {
        (fetching.Server.NewestChange, fetching.Server.SaysTotals) = (null, false);

        var fetch = await fetching.FetchAsync(c => c with { NewestChangeVersion = 42 });

        Assert.Null(fetch.Failure);
        Assert.Null(fetch.NewestChangeVersion);
        Assert.Contains(fetch.Notes, n => n.Contains("no change queries", StringComparison.Ordinal));
        Assert.Equal(3, fetching.Server.TimesAsked("staffs"));
    }

    [Fact]
    public async Task The_sign_in_is_renewed_before_it_ends()
    {
        fetching.Server.TokenSeconds = 100;
        fetching.Server.Faults["sections"] = (_, time) =>
        {
            fetching.Clock.Forward(TimeSpan.FromSeconds(time == 1 ? 60 : 0));
            return Task.FromResult(false);
        };

        Assert.Null((await fetching.FetchAsync()).Failure);
        Assert.Equal(2, fetching.Server.Tokens.Count);
    }

    [Fact]
    public async Task A_401_in_between_is_answered_with_a_new_sign_in_once()
    {
        fetching.Server.Fail("staffs", 401, times: 1);
        Assert.Null((await fetching.FetchAsync()).Failure);
        Assert.Equal(2, fetching.Server.Tokens.Count);

        fetching.Server.Fail("staffs", 401);
        Assert.Equal("The Ed-Fi server does not accept our sign-in for staffs. Check the key and secret; they may have been replaced or have run out.", (await fetching.FetchAsync()).Failure);
    }

    [Fact]
    public async Task A_wrong_secret_is_said_as_one() =>
        Assert.Contains("Check the key and secret", (await fetching.FetchAsync(c => c with { Secret = "old" })).Failure, StringComparison.Ordinal);

    [Fact]
    public async Task Evaluations_of_a_standard_we_do_not_read_are_said_to_be_missing()
    {
        fetching.Server.Models = [EdFiServer.Model("Ed-Fi", "6.1.0")];

        var fetch = await fetching.FetchAsync();

        Assert.Null(fetch.Failure);
        Assert.Contains(fetch.Notes, n => n.Contains("data standard 6.1.0, of which we do not read evaluations yet", StringComparison.Ordinal));
        Assert.DoesNotContain("evaluationElementRatings", fetching.Server.Asked);
    }

    private static string Table(EdFiPackage package, FileKind kind)
    {
        using var csv = new MemoryStream();
        package.Write(kind, csv, null, EdFiExport.Today);
        return Encoding.UTF8.GetString(csv.ToArray());
    }
}
