using System.IO.Compression;
using System.Text.Json;
using Counterpart.App.Imports.EdFi.Reading;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>Reads resource after resource into a ZIP.</summary>
internal sealed class EdFiFetching(EdFiLine line, EdFiAddresses addresses, EdFiLimits limits, IProgress<EdFiProgress>? told)
{
    /// <summary>Without these nobody knows who works where; half of them would look as if people had left.</summary>
    private static readonly string[] Needed = [EdFiResources.Schools, EdFiResources.Staffs, EdFiResources.StaffSchools, EdFiResources.Assignments];

    public async Task<EdFiFetch> ExecuteAsync(long? newest, IReadOnlyList<FileKind> kinds, Stream to, CancellationToken cancel)
    {
        List<string> notes = [];
        if (newest is null)
        {
            notes.Add("The server has no change queries, so records that change during a fetch may be missed until the next one.");
        }

        if (addresses.Note.Length > 0 && kinds.Contains(FileKind.Results))
        {
            notes.Add(addresses.Note);
        }

        var records = 0;
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var resource in EdFiResources.All.Where(r => EdFiResources.IsFor(r, kinds) && (!EdFiResources.IsEvaluation(r) || addresses.EvaluationsPart.Length > 0)))
            {
                var pages = new ResourcePages(line, addresses.Of(resource), newest, limits);
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

    private async Task WriteAsync(ZipArchive zip, string resource, ResourcePages pages, JsonDocument? page, CancellationToken cancel)
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

            told?.Report(new(resource, pages.Records));
            await writer.FlushAsync(cancel);
            page = await pages.NextAsync(cancel);
        }

        writer.WriteEndArray();
    }
}
