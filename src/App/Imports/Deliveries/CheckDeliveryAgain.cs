using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Reads a delivery again: with corrections, with other columns, or because people it waits for may be here now. Saves no row.</summary>
public sealed class CheckDeliveryAgain(AppDb db, Vault vault, DeliveryFiles files, DeliveryMoment moment)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, BatchSeen seen, CancellationToken cancel) =>
        await AgainAsync(actor, seen, _ => Task.FromResult<Outcome?>(null), cancel);

    public Task<Outcome> FixAsync(Actor actor, BatchSeen seen, TypedFixes fixes, CancellationToken cancel) => AgainAsync(actor, seen, delivery =>
    {
        var report = vault.Open<DeliveryReport>(Purpose.ImportFile, delivery.SealedReport!);
        var wanted = DeliveryFixRules.Wanted(report, fixes);
        if (wanted.Count == 0)
        {
            return Task.FromResult<Outcome?>(new Outcome.Refused("", "There is nothing to check again: type a fix or tick a row to skip first."));
        }

        var before = delivery.SealedCorrections is { } kept ? vault.Open<KeptCorrections>(Purpose.ImportFile, kept) : new();
        delivery.SealedCorrections = vault.Seal(Purpose.ImportFile, before.With(wanted));
        return Task.FromResult<Outcome?>(null);
    }, cancel);

    public Task<Outcome> ColumnsAsync(Actor actor, BatchSeen seen, ColumnsTold told, CancellationToken cancel) => AgainAsync(actor, seen, async delivery =>
    {
        var header = vault.Open<DeliveryReport>(Purpose.ImportFile, delivery.SealedReport!).Header;
        Objection[] objections = [.. ColumnRules.ObjectionsTo(told, delivery.Kind, header, DeliveryFixRules.YearOn(moment.Clock.GetUtcNow().UtcDateTime))];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var choices = await ColumnMemories.ChoicesAsync(db, delivery, header, cancel);
        choices = choices with { Columns = told.Targets.Count > 0 ? ColumnRules.Targets(told, header) : choices.Columns, SchoolYear = told.SchoolYear ?? choices.SchoolYear };
        delivery.Mapping = choices.Write();
        if (told.Targets.Count > 0)
        {
            await ColumnMemories.RememberAsync(db, delivery, new(header, choices.ToRemember()), cancel);
        }

        return null;
    }, cancel);

    /// <summary>Reads the delivery again after something was said about it.</summary>
    /// <param name="actor">Who says it.</param>
    /// <param name="seen">The delivery as it was seen.</param>
    /// <param name="change">What is said about the delivery before it is read again; an outcome when that cannot stand.</param>
    /// <param name="cancel">Ends the work.</param>
    internal async Task<Outcome> AgainAsync(Actor actor, BatchSeen seen, Func<Delivery, Task<Outcome?>> change, CancellationToken cancel)
    {
        var (delivery, instead) = await db.FindOpenAsync(actor, seen, cancel);
        if (delivery is null || delivery.IsUnderWay)
        {
            return instead ?? new Outcome.Stale("This file is being read. This is how it stands now.");
        }

        if (!files.Has(delivery.PublicId))
        {
            return new Outcome.Stale("This file was saved and is gone. Send it again if you need it.");
        }

        if (await change(delivery) is { } refused)
        {
            return refused;
        }

        delivery.State = DeliveryState.Waiting;
        delivery.Version++;
        db.Record(actor, moment.Clock.GetUtcNow().UtcDateTime, "delivery.again", FileKindWords.For(delivery.Kind));
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody worked on this file at the same moment. This is how it stands now.");
        }

        moment.Bell.Ring();
        return new Outcome.Done("The file is being checked again. Nothing has been saved yet.", delivery.PublicId);
    }
}
