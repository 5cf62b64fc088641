using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace Counterpart.App.Bench;

/// <summary>Somebody invited from the console and signed in, with a browser's cookies and forms.</summary>
internal sealed partial class SignedIn : IDisposable
{
    private SignedIn(Uri address) => Http = new(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() }) { BaseAddress = address, Timeout = TimeSpan.FromMinutes(5) };

    public HttpClient Http { get; }

    public static async Task<SignedIn> AsAsync(string email, string role, string place, Installed install)
    {
        var said = Run("dotnet", [install.Program, "invite", email, "--role", role, "--scope", place, .. install.Words]);
        var who = new SignedIn(install.Address);
        await who.PostAsync("/sign-in/code", "/sign-in/code", ("Email", email), ("Code", Code().Match(said).Groups["c"].Value), ("Device", "own"));
        return who;
    }

    public Task<string> GetAsync(string path) => Http.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Opens a page and sends its form with some fields; goes where it leads.</summary>
    public async Task<string> PostAsync(string page, string to, params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent([.. await HiddenAsync(page), .. fields.Select(f => KeyValuePair.Create(f.Name, f.Value))]);
        return await SendAsync(to, form);
    }

    public async Task<string> UploadAsync(string page, string to, string path, params (string Name, string Value)[] fields)
    {
        using var form = new MultipartFormDataContent();
        foreach (var (name, value) in (await HiddenAsync(page)).Select(h => (h.Key, h.Value)).Concat(fields))
        {
            form.Add(new StringContent(value), name);
        }

        await using var file = File.OpenRead(path);
        form.Add(new StreamContent(file), fields.Length == 0 ? "file" : "Upload", Path.GetFileName(path));
        return await SendAsync(to, form);
    }

    public void Dispose() => Http.Dispose();

    internal static string Run(string program, string[] words)
    {
        using var process = Process.Start(new ProcessStartInfo(program, words) { UseShellExecute = false, RedirectStandardOutput = true })!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? said : throw new InvalidOperationException($"{program} {string.Join(' ', words)}: {said}");
    }

    private async Task<List<KeyValuePair<string, string>>> HiddenAsync(string page)
    {
        var html = await GetAsync(page);
        return [.. Hidden().Matches(html).Select(m => m.Value).Select(i => KeyValuePair.Create(Name().Match(i).Groups["v"].Value, Value().Match(i).Groups["v"].Value)).DistinctBy(h => h.Key)];
    }

    private async Task<string> SendAsync(string to, HttpContent content)
    {
        using var answer = await Http.PostAsync(new Uri(to, UriKind.Relative), content);
        return answer.StatusCode == HttpStatusCode.Found
            ? answer.Headers.Location!.ToString()
            : throw new InvalidOperationException($"{to} answered {answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    [GeneratedRegex("Code: (?<c>[0-9 ]{7})", RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("name=\"(?<v>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();

    [GeneratedRegex("value=\"(?<v>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Value();
}
