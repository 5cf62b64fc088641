using System.Net;
using System.Text;
using System.Text.Json;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Asks a server with our sign-in, which is renewed before it ends and once when the server no longer takes it.</summary>
internal sealed class EdFiLine(EdFiQuestions questions, EdFiConnection connection, TimeProvider clock)
{
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

            var answer = await questions.AskAsync(address, what, r => r.Headers.Authorization = new("Bearer", _token), cancel);
            if (answer.Status != HttpStatusCode.Unauthorized || isSecond)
            {
                return answer;
            }
        }
    }

    /// <summary>Asks without one.</summary>
    public Task<EdFiAnswer> GetOpenAsync(Uri address, string what, CancellationToken cancel) => questions.AskAsync(address, what, _ => { }, cancel);

    private async Task<string?> SignInAsync(bool again, CancellationToken cancel)
    {
        if (_token is not null && !again && clock.GetUtcNow() < _tokenEnds)
        {
            return null;
        }

        var basic = Convert.ToBase64String(Encoding.UTF8.GetBytes($"{connection.Key}:{connection.Secret}"));
        var answer = await questions.AskAsync(
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
}
