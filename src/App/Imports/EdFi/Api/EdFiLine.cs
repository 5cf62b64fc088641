using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Asks a server one thing at a time: signs in and again when that runs out, waits when the server says so, and never takes half an answer for a whole one.</summary>
internal sealed class EdFiLine(HttpClient http, EdFiConnection connection, EdFiLimits limits, TimeProvider clock)
{
    private const int MostRedirects = 3;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    private string? _token;
    private DateTimeOffset _tokenEnds;

    public Uri? SignIn { get; set; }

    /// <summary>Asks with our sign-in.</summary>
    public async Task<EdFiAnswer> GetAsync(Uri address, string what, CancellationToken cancel)
    {
        for (var isSecond = false; ; isSecond = true)
        {
            if (await SignInAsync(isSecond, cancel) is { } failure)
            {
                return new() { Failure = failure };
            }

            var answer = await AskAsync(address, what, r => r.Headers.Authorization = new("Bearer", _token), cancel);
            if (answer.Status != HttpStatusCode.Unauthorized || isSecond)
            {
                return answer;
            }
        }
    }

    /// <summary>Asks without one.</summary>
    public Task<EdFiAnswer> GetOpenAsync(Uri address, string what, CancellationToken cancel) => AskAsync(address, what, _ => { }, cancel);

    private async Task<string?> SignInAsync(bool again, CancellationToken cancel)
    {
        if (_token is not null && !again && clock.GetUtcNow() < _tokenEnds)
        {
            return null;
        }

        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{connection.Key}:{connection.Secret}"));
        var answer = await AskAsync(
            SignIn!,
            "the sign-in",
            request =>
            {
                request.Method = HttpMethod.Post;
                request.Headers.Authorization = new("Basic", basic);
                request.Content = new FormUrlEncodedContent([new("grant_type", "client_credentials")]);
            },
            cancel);
        if (answer.Failure is not null)
        {
            return answer.Status is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden ? ServerWords.Of(HttpStatusCode.Unauthorized, "this key", []) : answer.Failure;
        }

        return Take(answer) ? null : ServerWords.Broken("the sign-in");
    }

    private bool Take(EdFiAnswer answer)
    {
        using var document = answer.Json();
        if (document is not { RootElement.ValueKind: JsonValueKind.Object } || !document.RootElement.TryGetProperty("access_token", out var token) || token.ValueKind != JsonValueKind.String || token.GetString() is not { Length: > 0 } text)
        {
            return false;
        }

        var seconds = document.RootElement.TryGetProperty("expires_in", out var lasts) && lasts.ValueKind == JsonValueKind.Number && lasts.TryGetInt32(out var given) ? Math.Clamp(given, 0, 86_400) : 600;

        // Renewed before it ends: a page may take a while to come.
        (_token, _tokenEnds) = (text, clock.GetUtcNow().AddSeconds(seconds - Math.Min(60, seconds / 2)));
        return true;
    }

    private async Task<EdFiAnswer> AskAsync(Uri address, string what, Action<HttpRequestMessage> prepare, CancellationToken cancel)
    {
        for (var time = 1; ; time++)
        {
            var (answer, wait) = await OnceAsync(address, what, prepare, cancel);
            if (wait is not { } asked || time >= limits.Tries)
            {
                return answer;
            }

            var pause = asked > TimeSpan.Zero ? asked : FirstWait * (1 << (time - 1));
            if (pause > limits.LongestWait)
            {
                return answer with { Failure = $"The Ed-Fi server asks us to wait {(long)Math.Ceiling(pause.TotalMinutes)} minutes before {what}. Try again after that." };
            }

            await Task.Delay(pause, clock, cancel);
        }
    }

    /// <returns>How long to wait before asking again; null when that would change nothing.</returns>
    private async Task<(EdFiAnswer Answer, TimeSpan? Wait)> OnceAsync(Uri address, string what, Action<HttpRequestMessage> prepare, CancellationToken cancel)
    {
        using var timer = new CancellationTokenSource(limits.Answer, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancel);
        try
        {
            for (var redirects = 0; redirects <= MostRedirects; redirects++)
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                prepare(request);
                using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, either.Token);
                if ((int)response.StatusCode is < 300 or >= 400)
                {
                    return await TakeAsync(response, what, either.Token);
                }

                address = response.Headers.Location is { } location ? new Uri(address, location) : address;
                if (EdFiAddresses.Refuse(address, connection) is { } refusal)
                {
                    return (new() { Failure = refusal }, null);
                }
            }

            return (new() { Failure = $"The Ed-Fi server sends us round in circles at {what}. Check the address." }, null);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return (new() { Failure = $"The Ed-Fi server took more than {(int)limits.Answer.TotalSeconds} seconds for {what}. Try again later." }, TimeSpan.Zero);
        }
        catch (HttpRequestException e)
        {
            return (new() { Failure = ServerWords.NotReached(e, address) }, e.HttpRequestError == HttpRequestError.SecureConnectionError ? null : TimeSpan.Zero);
        }
        catch (IOException)
        {
            // The connection ended in the middle of the body.
            return (new() { Failure = ServerWords.Broken(what) }, TimeSpan.Zero);
        }
    }

    private async Task<(EdFiAnswer Answer, TimeSpan? Wait)> TakeAsync(HttpResponseMessage response, string what, CancellationToken cancel)
    {
        if (response.RequestMessage?.RequestUri is { } asked && EdFiAddresses.Refuse(asked, connection) is { } refusal)
        {
            return (new() { Failure = refusal }, null);
        }

        var body = await BodyAsync(response, cancel);
        var status = response.StatusCode;
        if (body is null)
        {
            return (new() { Status = status, Failure = $"The Ed-Fi server's answer to {what} is longer than {limits.MostBytes >> 20} MB. Tell its host, or us." }, null);
        }

        if (response.IsSuccessStatusCode)
        {
            return (new() { Status = status, Body = body, Total = Total(response) }, null);
        }

        var mayPass = status is HttpStatusCode.TooManyRequests or HttpStatusCode.RequestTimeout || (int)status >= 500;
        return (new() { Status = status, Failure = ServerWords.Of(status, what, body) }, mayPass ? Wait(response.Headers.RetryAfter) : null);
    }

    private TimeSpan Wait(RetryConditionHeaderValue? after) =>
        after?.Delta ?? (after?.Date is { } date && date > clock.GetUtcNow() ? date - clock.GetUtcNow() : TimeSpan.Zero);

    private static long? Total(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Total-Count", out var values) && long.TryParse(values.First(), out var total) && total >= 0 ? total : null;

    private async Task<byte[]?> BodyAsync(HttpResponseMessage response, CancellationToken cancel)
    {
        await using var stream = await response.Content.ReadAsStreamAsync(cancel);
        using var body = new MemoryStream();
        var piece = new byte[1 << 16];
        int read;
        while ((read = await stream.ReadAsync(piece, cancel)) > 0)
        {
            if (body.Length + read > limits.MostBytes)
            {
                return null;
            }

            body.Write(piece, 0, read);
        }

        return body.ToArray();
    }
}
