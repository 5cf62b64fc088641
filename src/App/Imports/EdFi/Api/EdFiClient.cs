using System.Globalization;
using System.Text.Json;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Fetches what we need from an Ed-Fi server into a ZIP like the one a person may upload. What a server does never throws: it is told in words.</summary>
/// <param name="http">Made with <see cref="Handler"/>, so that a redirect is looked at before it is followed.</param>
public sealed class EdFiClient(HttpClient http, EdFiLimits limits, TimeProvider clock)
{
    /// <param name="guard">Looks at each address that is connected to.</param>
    public static HttpMessageHandler Handler(NetworkGuard guard) => new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = false, // Behind a proxy nobody here would see where a connection ends.
        AutomaticDecompression = System.Net.DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(20),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        ConnectCallback = guard.ConnectAsync,
    };

    /// <param name="to">Gets the ZIP; stays open. To be dropped when the fetch fails.</param>
    /// <param name="told">How far it is, page by page.</param>
    public async Task<EdFiFetch> FetchAsync(EdFiConnection connection, Stream to, IProgress<EdFiProgress>? told, CancellationToken cancel)
    {
        var (line, addresses, failure) = await new EdFiDoor(http, limits, clock).OpenAsync(connection, cancel);
        if (line is null || addresses is null)
        {
            return new() { Failure = failure };
        }

        var (newest, broken) = await NewestAsync(line, addresses, cancel);
        if (broken is not null)
        {
            return new() { Failure = broken };
        }

        return newest is not null && newest == connection.NewestChangeVersion
            ? new() { IsUnchanged = true, NewestChangeVersion = newest }
            : await new EdFiFetching(line, addresses, limits, told).ExecuteAsync(newest, connection.Kinds, to, cancel);
    }

    /// <summary>Signs in, reads the schools, and looks whether one record of everything else that we need is shown to us.</summary>
    public async Task<EdFiTrial> TryAsync(EdFiConnection connection, CancellationToken cancel)
    {
        var hurried = limits with { Answer = TimeSpan.FromSeconds(15), Tries = 1 };
        var (line, addresses, failure) = await new EdFiDoor(http, hurried, clock).OpenAsync(connection, cancel);
        if (line is null || addresses is null)
        {
            return new() { Failure = failure };
        }

        var (newest, broken) = await NewestAsync(line, addresses, cancel);
        return broken is null ? await new EdFiTrying(line, addresses, hurried).ExecuteAsync(newest, cancel) : new() { Failure = broken };
    }

    /// <summary>The newest change there is: with it a fetch is a picture of one moment, and an unchanged server is not read again.</summary>
    private static async Task<(long? Newest, string? Failure)> NewestAsync(EdFiLine line, EdFiAddresses addresses, CancellationToken cancel)
    {
        var answer = await line.GetAsync(new Uri(addresses.Changes, "availableChangeVersions"), "its change versions", cancel);
        if (answer.Failure is not null)
        {
            return answer.IsRefused ? (null, null) : (null, answer.Failure);
        }

        using var document = answer.Json();
        if (document is not { RootElement.ValueKind: JsonValueKind.Object })
        {
            return (null, ServerWords.Broken("its change versions"));
        }

        var newest = document.RootElement.EnumerateObject().FirstOrDefault(p => p.Name.Equals("newestChangeVersion", StringComparison.OrdinalIgnoreCase)).Value;
        return (newest.ValueKind is JsonValueKind.Number or JsonValueKind.String && long.TryParse(newest.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null, null);
    }
}
