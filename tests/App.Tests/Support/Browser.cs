using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Counterpart.App.Access;

namespace Counterpart.App.Tests.Support;

/// <summary>Opens a page, fills in the fields that are really on it, found by their labels, and presses a button that is really there.
/// A missing field, button or token fails the test.</summary>
public sealed class Browser
{
    private readonly HttpClient http;
    private readonly CookieContainer cookies = new();
    private static readonly Uri root = new("http://localhost/");

    public Browser(HttpClient http, string? session)
    {
        this.http = http;
        if (session is not null)
        {
            cookies.Add(root, new Cookie(SessionCookie.Name, session));
        }
    }

    /// <summary>What this browser calls itself.</summary>
    public string UserAgent { get; set; } = "";

    /// <summary>The page that is open now.</summary>
    public Answer Now { get; private set; } = null!;

    public async Task<Answer> OpenAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request, path);
    }

    /// <summary>Follows a link of the open page by its words.</summary>
    public Task<Answer> FollowAsync(string words) => OpenAsync(
        Now.Page.QuerySelectorAll<IHtmlAnchorElement>("a").First(a => Says(a, words)).GetAttribute("href")!);

    /// <summary>Presses a button of the open page after filling in its form; then follows the redirect, as a browser would.</summary>
    /// <param name="button">Its words, or some of them.</param>
    /// <param name="fill">By label: the text to type, the option to choose, or "on"/"off" for a box to tick.</param>
    public async Task<Answer> PressAsync(string button, params (string Label, string Value)[] fill)
    {
        var answer = await PressOnlyAsync(button, fill);
        for (var hops = 0; answer.WentTo is { } next && hops < 5; hops++)
        {
            answer = await OpenAsync(next);
        }

        return answer;
    }

    /// <summary>As <see cref="PressAsync"/>, without following a redirect.</summary>
    public async Task<Answer> PressOnlyAsync(string button, params (string Label, string Value)[] fill)
    {
        var form = Form(button, out var pressed);
        foreach (var (label, value) in fill)
        {
            FormFields.Fill(form, label, value);
        }

        var action = ActionOf(form, pressed);
        if (string.Equals(form.Method, "get", StringComparison.OrdinalIgnoreCase))
        {
            return await OpenAsync(FormFields.AsQuery(action, form, pressed));
        }

        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = FormFields.AsBody(form, pressed) };
        return await SendAsync(request, action);
    }

    /// <summary>Sends a form from another page of the same site: for tests of what a stranger's id or a stale page does.</summary>
    public async Task<Answer> PostAsync(string path, params (string Name, string Value)[] fields)
    {
        var token = Now.Page.QuerySelector<IHtmlInputElement>("input[name=__RequestVerificationToken]")?.Value ?? "";
        using var request = new HttpRequestMessage(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), new("__RequestVerificationToken", token)]),
        };
        return await SendAsync(request, path);
    }

    /// <summary>Chooses a file in the open page's file box and presses the button.</summary>
    public Task<Answer> UploadAsync(string button, string fileName, byte[] content, params (string Label, string Value)[] fill) => UploadAsync(button, [(fileName, content)], fill);

    public async Task<Answer> UploadAsync(string button, IReadOnlyList<(string Name, byte[] Content)> files, params (string Label, string Value)[] fill)
    {
        var form = Form(button, out var pressed);
        foreach (var (label, value) in fill)
        {
            FormFields.Fill(form, label, value);
        }

        var action = ActionOf(form, pressed);
        using var request = new HttpRequestMessage(HttpMethod.Post, action) { Content = FormFields.WithFiles(form, pressed, files) };
        var answer = await SendAsync(request, action);
        return answer.WentTo is { } next ? await OpenAsync(next) : answer;
    }

    /// <summary>A file sent by a form of another site.</summary>
    public Task<Answer> SendWithoutTokenAsync(string path, string fileName, byte[] content) => SendAsync(path, new MultipartFormDataContent { { new ByteArrayContent(content), "Upload", fileName } });

    /// <summary>What no form of ours would send.</summary>
    public async Task<Answer> SendAsync(string path, HttpContent content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
        return await SendAsync(request, path);
    }

    /// <summary>Where the form goes, seen from the open page.</summary>
    private string ActionOf(IHtmlFormElement form, IElement pressed) =>
        (pressed.GetAttribute("formaction") ?? form.GetAttribute("action")) is { Length: > 0 } to
            ? new Uri(new Uri(root, Now.Path), to).PathAndQuery
            : Now.Path;

    private static bool Says(IElement element, string words) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Contains(words, StringComparison.Ordinal);

    private IHtmlFormElement Form(string button, out IElement pressed)
    {
        pressed = Now.Page.QuerySelectorAll("button").FirstOrDefault(b => Says(b, button))
            ?? throw new InvalidOperationException($"{Now.Page.Title} ({Now.Path}, {Now.Status}) has no button \"{button}\"");
        return (pressed as IHtmlButtonElement)?.Form ?? throw new InvalidOperationException($"The button \"{button}\" is in no form");
    }

    private async Task<Answer> SendAsync(HttpRequestMessage request, string path)
    {
        if (cookies.GetCookieHeader(root) is { Length: > 0 } header)
        {
            request.Headers.Add("Cookie", header);
        }

        if (UserAgent.Length > 0)
        {
            request.Headers.TryAddWithoutValidation("User-Agent", UserAgent);
        }

        var response = await http.SendAsync(request);
        foreach (var set in response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [])
        {
            cookies.SetCookies(root, set);
        }

        var text = await response.Content.ReadAsStringAsync();
        return Now = new Answer(response, path, text, await new HtmlParser().ParseDocumentAsync(text));
    }
}
