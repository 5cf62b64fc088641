using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Cadence;

/// <summary>Lets the principal see how often pairs log something: off unless the principal says that the teachers were told.</summary>
public sealed class SwitchCadence(AppDb db, TimeProvider clock)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, bool isOn, bool teachersWereTold, CancellationToken cancel)
    {
        if (isOn && !teachersWereTold)
        {
            return new Outcome.Refused("Told", "Tell your teachers first, then tick this.");
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var changed = await db.ProgramSchools.VisibleTo(actor).Where(p => p.Id == here.ProgramSchoolId).SingleOrDefaultAsync(cancel);
        if (changed is null)
        {
            return new Outcome.Missing();
        }

        if (changed.CadenceShownSince is null == isOn)
        {
            changed.CadenceShownSince = isOn ? here.Today : null;
            db.Record(actor, now, isOn ? "cadence.shown" : "cadence.hidden");
            await db.SaveChangesAsync(cancel);
        }

        return new Outcome.Done(isOn ? "The strips are on. Each pair reads on its page that you see them." : "The strips are off. Each pair sees its own, and nobody else does.");
    }
}
