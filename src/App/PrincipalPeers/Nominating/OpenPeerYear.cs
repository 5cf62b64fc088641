using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>The state opens the year's P3, or changes its settings later.</summary>
public sealed class OpenPeerYear(AppDb db, ReadPeerSettings read, TimeProvider clock)
{
    private static readonly Outcome Changed = new Outcome.Stale("Somebody else changed these settings at the same moment. Look at them as they are now.");

    public async Task<Outcome> ExecuteAsync(Actor actor, PeerYearForm form, CancellationToken cancel)
    {
        if (await read.ExecuteAsync(actor, cancel) is not { } settings)
        {
            return new Outcome.Refused("", "There is no current school year yet. Open one under School years first.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        DateOnly? was = settings.Year is { } open ? SchoolTime.DayIn(open.ClosesAt, SchoolTime.StateZone) : null;
        Objection[] objections = [.. PeerYearRules.ObjectionsTo(form, SchoolTime.DayIn(now, SchoolTime.StateZone), settings.SchoolYear.EndsOn, was)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        if ((settings.Year?.Version ?? 0) != form.Version)
        {
            return Changed;
        }

        var closes = SchoolTime.At(PeerYearRules.Day(form), PeerYearRules.ClosesAt, SchoolTime.StateZone);
        var year = settings.Year ?? new PeerYear { PublicId = PublicId.New(), StateId = actor.StateId!.Value, SchoolYearId = settings.SchoolYear.Id, ClosesAt = closes };
        (year.ClosesAt, year.ConcernDays, year.UsesResults, year.Version) = (closes, PeerYearRules.Days(form), form.UsesResults, year.Version + 1);
        if (settings.Year is null)
        {
            db.Add(year);
        }

        await SetContactAsync(actor, form.Contact!.Trim(), cancel);
        db.Record(actor, now, settings.Year is null ? "peer-year.opened" : "peer-year.changed", $"{settings.SchoolYear.Name}, results {(form.UsesResults ? "on" : "off")}");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(settings.Year is null ? $"P3 is open for {settings.SchoolYear.Name}. Answers close {PeerWords.Moment(closes)}." : $"Saved. Answers close {PeerWords.Moment(closes)}.")
            : Changed;
    }

    private async Task SetContactAsync(Actor actor, string contact, CancellationToken cancel)
    {
        if (await db.Programs.FirstOrDefaultAsync(p => p.StateId == actor.StateId && p.Kind == ProgramKind.P3, cancel) is { } program)
        {
            program.Contact = contact;
        }
        else
        {
            db.Add(new PartnershipProgram { StateId = actor.StateId!.Value, Kind = ProgramKind.P3, Name = "Principal Peer Partnership", Contact = contact });
        }
    }
}
