using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using Counterpart.App.Imports.EdFi.Reading;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Fetches what we need from an Ed-Fi server into a ZIP like the one a person may upload. What a server does never throws: it is told in words.</summary>
/// <param name="http">Made with <see cref="Handler"/>, so that a redirect is looked at before it is followed.</param>
public sealed class EdFiClient(HttpClient http, EdFiLimits limits, TimeProvider clock)
{
    /// <summary>Without these nobody knows who works where; half of them would look as if people had left.</summary>
    private static readonly string[] Needed = [EdFiResources.Schools, EdFiResources.Staffs, EdFiResources.StaffSchools, EdFiResources.Assignments];

    public static HttpMessageHandler Handler() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, AutomaticDecompression = System.Net.DecompressionMethods.All, ConnectTimeout = TimeSpan.FromSeconds(20) };

    /// <param name="to">Gets the ZIP; stays open. To be dropped when the fetch fails.</param>
    public async Task<EdFiFetch> FetchAsync(EdFiConnection connection, Stream to, CancellationToken cancel)
    {
        if (EdFiAddresses.Refuse(connection.Address, connection) is { } refusal)
        {
            return new() { Failure = refusal };
        }

        var line = new EdFiLine(new(http, connection, limits, clock), connection, clock);
        var root = await line.GetOpenAsync(connection.Address, "its base address", cancel);
        if (root.Failure is not null)
        {
            return new() { Failure = root.Failure };
        }

        if (!EdFiAddresses.TryRead(root, connection, out var addresses, out var failure))
        {
            return new() { Failure = failure };
        }

        line.SignIn = addresses.SignIn;
        var (newest, broken) = await NewestAsync(line, addresses, cancel);
        if (broken is not null)
        {
            return new() { Failure = broken };
        }

        return newest is not null && newest == connection.NewestChangeVersion
            ? new() { IsUnchanged = true, NewestChangeVersion = newest }
            : await FetchAsync(line, addresses, newest, to, cancel);
    }

    private async Task<EdFiFetch> FetchAsync(EdFiLine line, EdFiAddresses addresses, long? newest, Stream to, CancellationToken cancel)
    {
        List<string> notes = [];
        if (newest is null)
        {
            notes.Add("The server has no change queries, so records that change during a fetch may be missed until the next one.");
        }

        if (addresses.Note.Length > 0)
        {
            notes.Add(addresses.Note);
        }

        var records = 0;
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var resource in EdFiResources.All.Where(r => !EdFiResources.IsEvaluation(r) || addresses.EvaluationsPart.Length > 0))
            {
                var part = EdFiResources.IsEvaluation(resource) ? addresses.EvaluationsPart : "ed-fi";
                var pages = new ResourcePages(line, new Uri(addresses.Data, $"{part}/{resource}"), newest, limits);
                var first = await pages.NextAsync(cancel);
                if (pages.Failure is { } failure)
                {
                    if (!pages.IsRefused || Needed.Contains(resource, StringComparer.Ordinal))
                    {
                        return new() { Failure = failure };
                    }

                    notes.Add(failure);
                    continue;
                }

                await WriteAsync(zip, resource, pages, first, cancel);
                if (pages.Failure is { } later)
                {
                    return new() { Failure = later };
                }

                records += pages.Records;
            }
        }

        return new() { NewestChangeVersion = newest, Notes = notes, Records = records };
    }

    private static async Task WriteAsync(ZipArchive zip, string resource, ResourcePages pages, JsonDocument? page, CancellationToken cancel)
    {
        await using var entry = zip.CreateEntry($"{resource}.json", CompressionLevel.Fastest).Open();
        await using var writer = new Utf8JsonWriter(entry);
        writer.WriteStartArray();
        while (page is not null)
        {
            using (page)
            {
                foreach (var record in page.RootElement.EnumerateArray())
                {
                    KeptProperties.Write(writer, resource, record);
                }
            }

            await writer.FlushAsync(cancel);
            page = await pages.NextAsync(cancel);
        }

        writer.WriteEndArray();
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
