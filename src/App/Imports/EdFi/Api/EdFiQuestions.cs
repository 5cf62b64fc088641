using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Asks a server one thing at a time, waits when it says so, and never takes half an answer for a whole one.</summary>
internal sealed class EdFiQuestions(HttpClient http, EdFiConnection connection, EdFiLimits limits, TimeProvider clock)
{
    private const int MostRedirects = 3;

    private static readonly TimeSpan FirstWait = TimeSpan.FromSeconds(2);

    public async Task<EdFiAnswer> AskAsync(Uri address, string what, Action<HttpRequestMessage> prepare, CancellationToken cancel)
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
        response.Headers.TryGetValues("Total-Count", out var values) && long.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var total) && total >= 0 ? total : null;

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
