using System.Net;
using System.Net.Sockets;
using System.Security;
using System.Security.Authentication;
using System.Text.Json;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>What a server does, in words that a person at the district can act on.</summary>
internal static class ServerWords
{
    private const int MostOfTheirs = 200;

    public static string Of(HttpStatusCode status, string what, byte[] body) => status switch
    {
        HttpStatusCode.Unauthorized => $"The Ed-Fi server does not accept our sign-in for {what}. Check the key and secret; they may have been replaced or have run out.",
        HttpStatusCode.Forbidden => $"The Ed-Fi server does not let us read {what}. Ask its host to add read for {what} to the claim set of this key.",
        HttpStatusCode.NotFound => $"The Ed-Fi server has no {what}. Check the address, or ask its host to switch it on.",
        HttpStatusCode.Conflict => $"The Ed-Fi server reports a conflict in its own data at {what}{Theirs(body)}. Try again later; if it stays, tell its host.",
        HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable => $"The Ed-Fi server is too busy for {what}. Try again later, at night if you can.",
        _ when (int)status >= 500 => $"The Ed-Fi server failed at {what} (error {(int)status}). Try again later; if it stays, tell its host.",
        _ => $"The Ed-Fi server refused {what} (error {(int)status}{Theirs(body)}). Tell its host, or us.",
    };

    public static string NotReached(HttpRequestException e, Uri address) => e switch
    {
        { InnerException: SecurityException } => $"{address.Host} is inside a private network, where we do not go. Give the address it has on the internet. If the server stands next to this product, whoever runs it can allow private networks (README).",
        { HttpRequestError: HttpRequestError.NameResolutionError } => $"There is no server named {address.Host}. Check the address.",
        { HttpRequestError: HttpRequestError.SecureConnectionError } or { InnerException: AuthenticationException } => $"The certificate of {address.Host} is not valid. Tell its host; we do not send a key over such a connection.",
        { InnerException: SocketException } => $"{address.Host} does not answer. Check the address, or try again later.",
        _ => $"The connection to {address.Host} broke off. Try again later.",
    };

    public static string Broken(string what) => $"The Ed-Fi server's answer to {what} is cut off or is not the list it should be, so nothing of this fetch is used. Try again later; if it stays, tell its host.";

    /// <summary>What the server says of the matter: the detail of its problem document.</summary>
    private static string Theirs(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            foreach (var name in (string[])["detail", "error_description", "message", "error", "title"])
            {
                if (document.RootElement.ValueKind == JsonValueKind.Object && document.RootElement.TryGetProperty(name, out var text) && text.ValueKind == JsonValueKind.String)
                {
                    return $": \"{string.Concat(text.GetString()!.Where(c => !char.IsControl(c)).Take(MostOfTheirs))}\"";
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Some servers answer with a page of their own; it helps nobody.
        }

        return "";
    }
}
