using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Instruments;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Says how the values of another instrument are read in a district's files, and takes it back. The delivery is read again; no result is saved.</summary>
public sealed class DeclareForDelivery(AppDb db, Vault vault, CheckDeliveryAgain again, TimeProvider clock)
{
    public Task<Outcome> ExecuteAsync(Actor actor, BatchSeen seen, InstrumentForm told, CancellationToken cancel) => again.AgainAsync(actor, seen, async delivery =>
    {
        if (delivery.DistrictId is not { } district || vault.Open<DeliveryReport>(Purpose.ImportFile, delivery.SealedReport!) is not { Instrument: { } file } report)
        {
            return new Outcome.Missing();
        }

        var (name, declared, objections) = CheckDeclaration.Of(told, file, await LoadRubric.ForTeachersAsync(db, cancel));
        if (declared is null)
        {
            return new Outcome.Refused([.. objections]);
        }

        await db.RememberAsync(district, (name, declared), (actor, clock.GetUtcNow().UtcDateTime), cancel);
        var choices = (await ColumnMemories.ChoicesAsync(db, delivery, report.Header, cancel)) with { Instrument = file.IsNamedInFile ? null : name };
        delivery.Mapping = choices.Write();
        await ColumnMemories.RememberAsync(db, delivery, new(report.Header, choices.ToRemember()), cancel);
        return null;
    }, cancel);

    public Task<Outcome> WithdrawAsync(Actor actor, BatchSeen seen, CancellationToken cancel) => again.AgainAsync(actor, seen, async delivery =>
    {
        if (delivery.DistrictId is not { } district || vault.Open<DeliveryReport>(Purpose.ImportFile, delivery.SealedReport!) is not { Instrument: { } file } report)
        {
            return new Outcome.Missing();
        }

        if (await db.WithdrawAsync(district, file.Name, (actor, clock.GetUtcNow().UtcDateTime), cancel) is null)
        {
            return new Outcome.Stale("That was withdrawn already. This is how it stands now.");
        }

        delivery.Mapping = ((await ColumnMemories.ChoicesAsync(db, delivery, report.Header, cancel)) with { Instrument = null }).Write();
        return null;
    }, cancel);
}
