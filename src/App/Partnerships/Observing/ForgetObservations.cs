using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Deletes what was written about observations once its last day is over. Of several nodes one deletes: the others find the number changed.</summary>
public sealed class ForgetObservations(AppDb db, Vault vault, TimeProvider clock)
{
    private const int AtOnce = 50;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now); // West of Greenwich no day is over before it is over there.

        // While somebody may still share a draft of it, what it was to be about stays too.
        foreach (var id in await db.Observations.Open().Where(o => o.KeptAt == null && o.WordsUntil < today && (o.SharedOn != null || o.TalkedOn != null || !o.Notes.Any())).OrderBy(o => o.Id).Select(o => o.Id).Take(AtOnce).ToListAsync(cancel))
        {
            await ForgetAsync(id, now, cancel);
        }

        foreach (var id in await db.ObservationNotes.Where(n => n.SharedAt == null && n.DraftUntil < today).OrderBy(n => n.Id).Select(n => n.Id).Take(AtOnce).ToListAsync(cancel))
        {
            await DropDraftAsync(id, now, cancel);
        }
    }

    private async Task ForgetAsync(long id, DateTime now, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var found = await db.Observations.Include(o => o.Notes.Where(n => n.SharedAt != null)).SingleOrDefaultAsync(o => o.Id == id && o.ForgottenAt == null && o.KeptAt == null, cancel);
        if (found is null || SchoolTime.DayIn(now, found.Zone) <= found.WordsUntil)
        {
            return;
        }

        long[] concerns = [found.SeenId, found.ObserverId ?? found.PlannedById, .. found.Notes.Select(n => n.WriterId)];
        var plan = vault.Open<ObservationPlan>(Purpose.ObservationPlan, found.SealedPlan);
        db.RemoveRange(found.Notes);
        (found.SealedPlan, found.HasLookFor) = (vault.Seal(Purpose.ObservationPlan, plan with { LookFor = "" }), false);
        (found.ForgottenAt, found.Version) = (now, found.Version + 1);
        db.Record(Rule(found.SchoolId, found.DistrictId), now, "observation.forgotten", "", concerns);
        await db.TrySaveAsync(cancel);
    }

    private async Task DropDraftAsync(long id, DateTime now, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        var note = await db.ObservationNotes.Include(n => n.Observation).SingleOrDefaultAsync(n => n.Id == id && n.SharedAt == null, cancel);
        if (note is null || SchoolTime.DayIn(now, note.Observation!.Zone) <= note.DraftUntil)
        {
            return;
        }

        db.Remove(note);
        db.Record(Rule(note.SchoolId, note.DistrictId), now, "observation.draft-deleted", "", note.WriterId);
        await db.TrySaveAsync(cancel);
    }

    /// <summary>No person did it: the rule did.</summary>
    private static Actor Rule(long school, long district) => new()
    {
        PersonId = 0, Name = "Deleted as announced", Role = Role.Operator, PositionId = 0, SessionId = 0, SchoolId = school, DistrictId = district,
    };
}
