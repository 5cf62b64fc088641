using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Reads a waiting delivery from its first row into staging. Begun again from there after a restart: what an earlier try left is swept first.</summary>
public sealed class ReadDelivery(AppDb db, Vault vault, OpenDelivery open, DeliveryMoment moment)
{
    public async Task ExecuteAsync(long id, CancellationToken cancel)
    {
        await db.Deliveries.Where(d => d.Id == id && (d.State == DeliveryState.Waiting || d.State == DeliveryState.Reading))
            .ExecuteUpdateAsync(d => d.SetProperty(x => x.State, DeliveryState.Reading), cancel);
        var delivery = await db.Deliveries.AsNoTracking().SingleAsync(d => d.Id == id, cancel);
        if (delivery.State != DeliveryState.Reading)
        {
            return;
        }

        await StagingArea.EmptyAsync(db, id, cancel);
        var report = await ReadAsync(delivery, cancel);
        db.ChangeTracker.Clear();
        if (report.Refusal is { Kind: not FileRefusalKind.MissingColumn })
        {
            await StagingArea.EmptyAsync(db, id, cancel);
        }

        await CloseAsync(id, report, cancel);
        moment.Progress.Forget(id);
    }

    /// <summary>A file that made the reading itself fail is not tried for ever.</summary>
    public async Task BreakOffAsync(long id, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await StagingArea.EmptyAsync(db, id, cancel);
        await CloseAsync(id, new() { Refusal = new(FileRefusalKind.NotATable, "Something went wrong on our side while this file was read.", "Nothing was saved, and we have been told. Please send it again, or send a part of it.") }, cancel);
    }

    private async Task<DeliveryReport> ReadAsync(Delivery delivery, CancellationToken cancel)
    {
        var now = moment.Clock.GetUtcNow().UtcDateTime;
        var schools = await DeliverySchools.LoadAsync(db, delivery, now, cancel);
        var (source, refusal) = await open.ExecuteAsync(delivery, schools, cancel);
        if (source is null)
        {
            return new() { Refusal = refusal };
        }

        var corrections = delivery.SealedCorrections is { } kept ? vault.Open<KeptCorrections>(Purpose.ImportFile, kept) : new();
        var choices = await ColumnMemories.ChoicesAsync(db, delivery, source.Table.Header, cancel);
        var context = new DeliveryContext
        {
            Delivery = delivery,
            Table = source.Table,
            Facts = source.Facts,
            Choices = choices,
            Settings = new() { Remembered = choices.Columns, SchoolYear = choices.SchoolYear, Corrections = corrections.ForReading() },
            Schools = schools,
            Staging = new(db, delivery),
            Progress = moment.Progress.Of(delivery.Id),
            WithoutEmail = corrections.WithoutEmail,
        };
        var today = SchoolTime.DayIn(now, SchoolTime.StateZone);
        return delivery.Kind switch
        {
            FileKind.Roster => await new ReadRosterDelivery(db, context).ExecuteAsync(cancel),
            FileKind.Schedules => await new ReadSchedulesDelivery(db, context, today).ExecuteAsync(cancel),
            _ => await new ReadResultsDelivery(db, vault, context, today).ExecuteAsync(cancel),
        };
    }

    /// <summary>A file that holds what must never be kept, or is no table, is gone at once; one whose columns are still to be told apart stays.</summary>
    private async Task CloseAsync(long id, DeliveryReport report, CancellationToken cancel)
    {
        var delivery = await db.Deliveries.SingleAsync(d => d.Id == id, cancel);
        if (delivery.State != DeliveryState.Reading)
        {
            await StagingArea.EmptyAsync(db, id, cancel); // Given up while it was read.
            return;
        }

        delivery.SealedReport = vault.Seal(Purpose.ImportFile, report);
        delivery.State = report.Refusal is { Kind: not FileRefusalKind.MissingColumn } ? DeliveryState.Refused : DeliveryState.Checked;
        delivery.Version++;
        if (delivery.State == DeliveryState.Refused)
        {
            delivery.Receipt = "Nothing was saved.";
            delivery.EndedAt = moment.Clock.GetUtcNow().UtcDateTime;
        }

        await db.SaveChangesAsync(cancel);
        if (delivery.State == DeliveryState.Refused)
        {
            open.Forget(delivery);
        }
    }
}
