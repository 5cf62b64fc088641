using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Opens a delivered file as a table: text as a stream, a workbook or a district's export by way of what is needed of it, which then takes the file's place.</summary>
public sealed class OpenDelivery(DeliveryFiles files, TimeProvider clock)
{
    private const long MostInMemory = 128L << 20;

    internal async Task<(OpenedSource? Source, FileRefusal? Refusal)> ExecuteAsync(Delivery delivery, DeliverySchools schools, CancellationToken cancel)
    {
        await using var stream = files.Open(delivery.PublicId);
        if (IsText(stream))
        {
            return TextTable.TryOpen(() => files.Open(delivery.PublicId), FileLimits.State, out var table, out var refused) ? (new(table) { Keep = [] }, null) : (null, refused);
        }

        if (stream.Length > MostInMemory)
        {
            return (null, new(FileRefusalKind.TooLarge, $"A workbook or ZIP file may have {MostInMemory >> 20} MB at most.", "Send a CSV file, or an export without students."));
        }

        var wish = new SourceWish(delivery.Kind, FileLimits.State, SchoolTime.DayIn(clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone)) { SchoolText = schools.TextOf };
        var bytes = new byte[stream.Length];
        await stream.ReadExactlyAsync(bytes, cancel);
        if (RecognizeFile.IsKept(bytes))
        {
            return (RecognizeFile.Reopen(bytes, wish), null);
        }

        if (!RecognizeFile.TryOpen(bytes, wish, out var source, out var refusal))
        {
            return (null, refusal);
        }

        await files.ReplaceAsync(delivery.PublicId, source.Keep, cancel);
        return (source, null);
    }

    /// <summary>The file is gone.</summary>
    public void Forget(Delivery delivery) => files.Delete(delivery.PublicId);

    /// <summary>Neither a ZIP, nor an old Office file, nor what we put in the place of one.</summary>
    private static bool IsText(Stream stream)
    {
        var head = new byte[4];
        var count = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        stream.Position = 0;
        return count < head.Length || !(head[0] is 0x01 or 0xD0 || head.AsSpan().StartsWith("PK"u8));
    }
}
