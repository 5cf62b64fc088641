using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Counterpart.App.Bench;

/// <summary>
/// A state's roster and results brought in through the real form, against the database's own bulk loader reading the same files in the same run; and how long other people's pages
/// and saves take meanwhile.
/// </summary>
internal sealed class StateLoad(TextWriter output, string files)
{
    private const string Address = "http://127.0.0.1:5393";

    public async Task RunAsync(string name, string[] database, Func<TimeSpan> bulk)
    {
        var data = Path.Combine(Directory.CreateTempSubdirectory("counterpart-load-").FullName, "data");
        var program = Path.Combine(AppContext.BaseDirectory, "Counterpart.App.dll");
        string[] words = ["--data", data, .. database];
        using var product = new Served(program, ["serve", "--urls", Address, .. words]);
        var install = new Installed(program, new(Address), words);
        await ReadyAsync(install.Address);
        using var lead = await SignedIn.AsAsync("lead@state.example", "StateLead", "TN", install);
        await lead.UploadAsync("/state/schools", "/state/schools?handler=File", OptedIn(files));
        using var other = await SignedIn.AsAsync("principal@school.example", "Principal", FirstSchool(files), install);
        var quiet = await ProbeAsync(other, Task.Delay(TimeSpan.FromSeconds(10)));
        var work = LoadAsync(lead);
        var busy = await ProbeAsync(other, work);
        var (roster, results) = await work;
        var bare = bulk();
        var total = roster.Check + roster.Save + results.Check + results.Save;
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{name,-9} roster check {Ms(roster.Check)} save {Ms(roster.Save)}  results check {Ms(results.Check)} save {Ms(results.Save)}  all {Ms(total)}  bulk load {Ms(bare)}  ratio in hundredths {total.Ticks * 100 / bare.Ticks}  peak {product.PeakMiB} MiB"));
        await output.WriteLineAsync($"{"",-9} other people, ms: page p50 {quiet.Page50} to {busy.Page50}, p99 {quiet.Page99} to {busy.Page99}; save p50 {quiet.Save50} to {busy.Save50}, p99 {quiet.Save99} to {busy.Save99}; tries {busy.Tries}, failed {busy.Failed}");
    }

    private async Task<((TimeSpan Check, TimeSpan Save) Roster, (TimeSpan Check, TimeSpan Save) Results)> LoadAsync(SignedIn lead) =>
        (await BringAsync(lead, "Roster", Path.Combine(files, "roster.csv")), await BringAsync(lead, "Results", Path.Combine(files, "ratings.csv")));

    private static async Task<(TimeSpan Check, TimeSpan Save)> BringAsync(SignedIn lead, string kind, string path)
    {
        var watch = Stopwatch.StartNew();
        var at = await lead.UploadAsync("/state/imports/new", "/state/imports/new", path, ("Kind", kind));
        while ((await lead.GetAsync(at)).Contains("data-poll", StringComparison.Ordinal))
        {
            await Task.Delay(200);
        }

        var check = watch.Elapsed;
        watch.Restart();
        await lead.PostAsync(at, $"{at}?handler=Save");
        return (check, watch.Elapsed);
    }

    private static async Task<Probe> ProbeAsync(SignedIn other, Task until)
    {
        List<int> pages = [];
        List<int> saves = [];
        var failed = 0;
        for (var n = 0; !until.IsCompleted || n == 0; n++)
        {
            var watch = Stopwatch.StartNew();
            try
            {
                await other.GetAsync("/school/people");
                pages.Add((int)watch.ElapsedMilliseconds);
                watch.Restart();
                await other.PostAsync("/school/people/add", "/school/people/add", ("Form.Name", $"Probe {n} Person"), ("Form.Grades", "7"), ("Form.Subjects", "Math"), ("Form.StartsOn", "2026-08-01"));
                saves.Add((int)watch.ElapsedMilliseconds);
            }
            catch (Exception e) when (e is HttpRequestException or InvalidOperationException or TaskCanceledException)
            {
                failed++;
                await Console.Error.WriteLineAsync(e.Message[..Math.Min(200, e.Message.Length)]);
            }

            await Task.Delay(100);
        }

        return new(Part(pages, 50), Part(pages, 99), Part(saves, 50), Part(saves, 99), pages.Count + failed, failed);
    }

    private static int Part(List<int> all, int percent) => all.Count == 0 ? -1 : all.Order().ElementAt(Math.Min(all.Count - 1, all.Count * percent / 100));

    private static int Ms(TimeSpan time) => (int)time.TotalMilliseconds;

    /// <summary>The list of schools, each opted in with an agreement.</summary>
    private static string OptedIn(string files)
    {
        var path = Path.Combine(Path.GetTempPath(), "schools-opted-in.csv");
        var lines = File.ReadAllLines(Path.Combine(files, "schools.csv"));
        File.WriteAllLines(path, lines.Select((line, i) => $"{line},{(i == 0 ? "agreement_signed_on,opts_in" : "05/01/2026,yes")}"), Encoding.UTF8);
        return path;
    }

    private static string FirstSchool(string files) => string.Join('-', File.ReadLines(Path.Combine(files, "schools.csv")).ElementAt(1).Split(',')[..2]);

    private static async Task ReadyAsync(Uri address)
    {
        using var http = new HttpClient { BaseAddress = address };
        for (var tries = 0; tries < 300; tries++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri("/", UriKind.Relative));
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(200);
            }
        }

        throw new TimeoutException("The product did not start");
    }

    private sealed record Probe(int Page50, int Page99, int Save50, int Save99, int Tries, int Failed);
}
