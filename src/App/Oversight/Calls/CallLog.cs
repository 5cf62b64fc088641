using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Calls;

/// <summary>The state's call log of a school and its district.</summary>
public sealed class CallLog(AppDb db, TimeProvider clock)
{
    private const int MostShown = 50;
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<CallLine>> ReadAsync(Actor actor, Guid id, CancellationToken cancel)
    {
        var schools = db.Schools.VisibleTo(actor).Where(s => s.PublicId == id);
        var rows = await db.SchoolCalls.AsNoTracking().Where(c => schools.Any(s => c.SchoolId == s.Id || (c.IsOfDistrict && c.DistrictId == s.DistrictId)))
            .OrderByDescending(c => c.Id).Take(MostShown)
            .Select(c => new { Call = c, By = db.People.Where(p => p.Id == c.ById).Select(p => p.Name).FirstOrDefault() }).ToListAsync(cancel);
        return [.. rows.Select(r => new CallLine(CallWords.What(r.Call), CallWords.Source(r.Call, r.By ?? "somebody"), r.Call.Words, r.Call.NextOn))];
    }

    public async Task<Outcome> AddAsync(Actor actor, Guid id, CallOrder order, CancellationToken cancel)
    {
        if (await db.Schools.VisibleTo(actor).SingleOrDefaultAsync(s => s.PublicId == id, cancel) is not { } school)
        {
            return new Outcome.Missing();
        }

        var today = SchoolTime.DayIn(Now, SchoolTime.StateZone);
        Objection[] objections = [.. CallRules.ObjectionsTo(order.Said.Who, order.Words, order.Said.On ?? today, order.NextOn, today)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        db.Add(new SchoolCall
        {
            SchoolId = school.Id,
            DistrictId = school.DistrictId,
            Kind = CallKind.Talked,
            Who = order.Said.Who,
            Way = order.Said.Way,
            SaidOn = order.Said.On ?? today,
            Words = order.Words,
            IsOfDistrict = order.IsOfDistrict,
            NextOn = order.NextOn,
            ById = actor.PersonId,
            At = Now,
        });
        db.Record(actor, Now, "school.called", school.Number);
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done(order.NextOn is { } next ? $"Noted. Next call on {SchoolTime.SayDay(next)}." : "Noted. No further call is planned.");
    }

    /// <summary>Notes where something comes from that was entered for somebody else. The caller saves.</summary>
    public void NoteSource(Actor actor, School school, CallKind kind, Said said)
    {
        if (said.Who.Length > 0)
        {
            db.Add(new SchoolCall
            {
                SchoolId = school.Id,
                DistrictId = school.DistrictId,
                Kind = kind,
                Who = said.Who,
                Way = said.Way,
                SaidOn = said.On ?? SchoolTime.DayIn(Now, SchoolTime.StateZone),
                IsOfDistrict = kind == CallKind.Agreed,
                ById = actor.PersonId,
                At = Now,
            });
        }
    }
}
