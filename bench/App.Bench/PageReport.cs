using System.Net;
using System.Text.RegularExpressions;

namespace Counterpart.App.Bench;

/// <summary>Prints a row for each page: bytes, processor time of the page and of an empty page of the same size, and the ratio.</summary>
internal static partial class PageReport
{
    private const string Product = "http://127.0.0.1:5391";
    private const string Empty = "http://127.0.0.1:5392";

    public static async Task<int> RunAsync(TextWriter output)
    {
        var data = Path.Combine(Directory.CreateTempSubdirectory("counterpart-bench-").FullName, "data");
        var here = AppContext.BaseDirectory;
        using var product = new Served(Path.Combine(here, "Counterpart.App.dll"), "demo", "--data", data, "--urls", Product);
        using var empty = new Served(Path.Combine(here, "Counterpart.App.Bench.dll"), "--empty", Empty);
        using var http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = new Uri(Product) };
        await ReadyAsync(http, "/demo");
        var cookie = await BecomePrincipalAsync(http);
        await output.WriteLineAsync("page                 bytes   us/request   empty us/request   ratio in hundredths");
        foreach (var (name, path, who) in new[] { ("first page", "/", ""), ("people of 59", "/school/people", cookie), ("board of 59", "/school/matches", cookie) })
        {
            await RowAsync(name, path, who);
        }

        await new GrowSchool(http).ExecuteAsync();
        await RowAsync("people of 200", "/school/people", cookie);
        await RowAsync("board of 200", "/school/matches", cookie);
        return 0;

        async Task RowAsync(string name, string path, string who)
        {
            var bytes = (who.Length == 0 ? await new HttpClient().GetByteArrayAsync(new Uri(Product + path)) : await http.GetByteArrayAsync(new Uri(path, UriKind.Relative))).Length;
            var mine = product.MicrosecondsEach(Product + path, who);
            var bare = empty.MicrosecondsEach($"{Empty}/empty/{bytes}", "");
            await output.WriteLineAsync($"{name,-18} {bytes,7} {mine,12} {bare,18} {(bare == 0 ? 0 : mine * 100 / bare),21}");
        }
    }

    private static async Task<string> BecomePrincipalAsync(HttpClient http)
    {
        var page = await http.GetStringAsync(new Uri("/demo", UriKind.Relative));
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", Token().Match(page).Groups["t"].Value), new("who", "principal")]);
        using var answer = await http.PostAsync(new Uri("/demo", UriKind.Relative), form);
        return string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
    }

    private static async Task ReadyAsync(HttpClient http, string path)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Still making its people up.
            }

            await Task.Delay(200);
        }

        throw new TimeoutException("The product did not start");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"(?<t>[^\"]+)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Token();
}
