using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>The rows of a delivery that need fixing, as a file of their own: every column as it came, fixes in place, and what is wrong in a last one. To be corrected and sent by itself.</summary>
public sealed class DeliveryErrors(AppDb db, Vault vault, OpenDelivery open, DeliveryMoment moment)
{
    /// <returns>Null when there is nothing to fix, when the file is gone, or when it holds results and somebody else sent it.</returns>
    public async Task<UploadedFile?> ExecuteAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var delivery = await db.Deliveries.VisibleTo(actor).SingleOrDefaultAsync(d => d.PublicId == id && d.State == DeliveryState.Checked, cancel);
        if (delivery?.SealedReport is null || !MayTake(actor, delivery) || vault.Open<DeliveryReport>(Purpose.ImportFile, delivery.SealedReport) is not { ProblemRows: > 0 } report)
        {
            return null;
        }

        var now = moment.Clock.GetUtcNow().UtcDateTime;
        var (source, _) = await open.ExecuteAsync(delivery, await DeliverySchools.LoadAsync(db, delivery, now, cancel), cancel);
        if (source is null)
        {
            return null;
        }

        var corrections = delivery.SealedCorrections is { } kept ? vault.Open<KeptCorrections>(Purpose.ImportFile, kept) : new();
        var content = ErrorColumn.WriteWrongRows(source.Table, new FileReport<int> { Problems = report.Problems }, corrections.ForReading());
        db.Record(actor, now, "import.downloaded", FileKindWords.For(delivery.Kind));
        await db.SaveChangesAsync(cancel);
        return new($"{Path.GetFileNameWithoutExtension(delivery.FileName)}-errors.csv", content);
    }

    /// <summary>Results leave in the hands of whoever brought them, and of nobody else.</summary>
    public static bool MayTake(Actor actor, Delivery delivery) => delivery.Kind != FileKind.Results || delivery.ReceivedById == actor.PersonId;
}
