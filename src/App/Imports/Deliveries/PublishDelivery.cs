using System.Data.Common;
using Counterpart.App.Access;
using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Makes a checked delivery real: all of it or nothing, in one short transaction of set statements. If anybody it is about was changed since, it is read again instead.</summary>
public sealed class PublishDelivery(AppDb db, Vault vault, DeliveryFiles files, DeliveryMoment moment)
{
    private static readonly TimeSpan longest = TimeSpan.FromMinutes(5);
    private const string ReadAgain = "Somebody changed people or results of these schools since this file was read. Nothing was saved; the file is being checked again.";

    public async Task<Outcome> ExecuteAsync(Actor actor, BatchSeen seen, DeliveryTold told, CancellationToken cancel)
    {
        var (delivery, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (delivery is null || delivery.State != DeliveryState.Checked)
        {
            return instead ?? new Outcome.Stale("This file is not ready to be saved. This is how it stands now.");
        }

        var report = vault.Open<DeliveryReport>(Purpose.ImportFile, delivery.SealedReport!);
        if (report.Refusal is not null || !report.HasSomethingToSave || (report.ReadyRows == 0 && !told.EndsPositions))
        {
            return new Outcome.Refused("", "There is nothing to save in this file.");
        }

        if (told.EndsPositions && !told.IsSureOfEndings && EndingRules.AsksTwice(report.Ending, report.TeachersNow))
        {
            return new Outcome.Refused("Sure", $"{report.Ending} of {report.TeachersNow} positions would end. Tick that this is right, or leave them as they are.");
        }

        return await TryAsync(actor, delivery, report, told, cancel);
    }

    private async Task<Outcome> TryAsync(Actor actor, Delivery delivery, DeliveryReport report, DeliveryTold told, CancellationToken cancel)
    {
        try
        {
            db.Database.SetCommandTimeout(longest);
            await using var transaction = await db.Database.BeginTransactionAsync(cancel);
            if (await HoldAsync(delivery.Id, cancel))
            {
                await WriteAsync(actor, delivery, report, told, cancel);
                await transaction.CommitAsync(cancel);
                if (report.WaitingRows == 0)
                {
                    files.Delete(delivery.PublicId);
                }

                moment.Bell.Ring(); // The staged rows are swept, and everybody's words derived, when nobody waits for it.
                return new Outcome.Done("Saved. Nothing was sent to anybody.", delivery.PublicId);
            }
        }
        catch (DbException e) when (AppDb.IsTaken(e))
        {
            // A person or an address that somebody else added at the same moment: the comparison does not hold any more.
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Outcome.Stale("Somebody worked on this file at the same moment. This is how it stands now.");
        }

        await db.Deliveries.Where(d => d.Id == delivery.Id).ExecuteUpdateAsync(d => d.SetProperty(x => x.State, DeliveryState.Waiting).SetProperty(x => x.Version, x => x.Version + 1), cancel);
        return new Outcome.Stale(ReadAgain);
    }

    /// <summary>Holds the schools' rows, so that no file of one of them is saved meanwhile, and looks whether everything is still as it was compared with.</summary>
    private async Task<bool> HoldAsync(long id, CancellationToken cancel)
    {
        var schools = db.ImportBatches.Where(b => b.DeliveryId == id).Select(b => b.SchoolId);
        await db.ProgramSchools.Where(p => schools.Contains(p.SchoolId)).ExecuteUpdateAsync(p => p.SetProperty(x => x.OptedInOn, x => x.OptedInOn), cancel);
        var people = db.StagedPeople.Where(s => s.DeliveryId == id && !s.IsNew).Join(db.People, s => s.Key, p => p.PublicId, (s, p) => new { s.SeenVersion, p.Version });
        if (await people.AnyAsync(p => p.SeenVersion != p.Version, cancel))
        {
            return false;
        }

        var sheets = db.StagedSheets.Where(s => s.DeliveryId == id && s.SheetId != null).Join(db.ResultSheets, s => s.SheetId, r => r.Id, (s, r) => new { s.SeenLoadedAt, r.LoadedAt });
        return !await sheets.AnyAsync(s => s.SeenLoadedAt != s.LoadedAt, cancel);
    }

    private async Task WriteAsync(Actor actor, Delivery delivery, DeliveryReport report, DeliveryTold told, CancellationToken cancel)
    {
        var (id, now) = (delivery.Id, moment.Clock.GetUtcNow().UtcDateTime);
        var added = await PublishSql.PeopleAsync(db, id, cancel);
        await PublishSql.PositionsAsync(db, id, cancel);
        await PublishSql.AnswersAsync(db, id, now, cancel);
        var ended = told.EndsPositions ? await PublishSql.EndingsAsync(db, id, cancel) : 0;
        await PublishSql.SheetsAsync(db, id, now, cancel);
        await PublishWeeksSql.ExecuteAsync(db, id, cancel);
        await CloseBatchesAsync(delivery, report, now, cancel);

        delivery.State = DeliveryState.Published;
        delivery.EndedAt = now;
        delivery.Receipt = DeliveryWords.Receipt(delivery.Kind, report, added, ended);
        delivery.SealedCorrections = null;
        delivery.Version++;
        db.Record(actor, now, "delivery.saved", $"{FileKindWords.For(delivery.Kind)}: {delivery.Receipt}");
        await db.SaveChangesAsync(cancel);
        var entry = db.ChangeTracker.Entries<AuditEntry>().Single().Entity;
        await PublishSql.SubjectsAsync(db, id, entry.Id, cancel);
        await PublishWeeksSql.SubjectsAsync(db, id, entry.Id, cancel);
    }

    /// <summary>Each school finds its part in its own list of files.</summary>
    private async Task CloseBatchesAsync(Delivery delivery, DeliveryReport report, DateTime now, CancellationToken cancel)
    {
        var shares = report.Schools.ToDictionary(s => s.SchoolId);
        var by = delivery.DistrictId is null ? "the state" : "the district";
        foreach (var batch in await db.ImportBatches.Where(b => b.DeliveryId == delivery.Id && b.State == ImportState.Staged).ToListAsync(cancel))
        {
            batch.End(ImportState.Saved, now, DeliveryWords.ForSchool(delivery.Kind, shares.GetValueOrDefault(batch.SchoolId), by));
            batch.NeedsWords = true;
        }
    }
}
