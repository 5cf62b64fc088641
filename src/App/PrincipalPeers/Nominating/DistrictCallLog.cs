using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Oversight.Calls;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>The state's call log with the districts about P3.</summary>
public sealed class DistrictCallLog(AppDb db, FindPeerPlace find, TimeProvider clock)
{
    /// <summary>How a line begins that is a conversation, not a source.</summary>
    public const string Talked = "Talked";

    private const int MostShown = 50;
    public DateTime Now => clock.GetUtcNow().UtcDateTime;
    public DateOnly Today => SchoolTime.DayIn(Now, SchoolTime.StateZone);

    /// <summary>Newest first.</summary>
    public async Task<IReadOnlyList<CallLine>> ReadAsync(Actor actor, PeerPlace place, CancellationToken cancel)
    {
        if (place.Year is not { } year)
        {
            return [];
        }

        var rows = await db.DistrictCalls.VisibleTo(actor).AsNoTracking().Where(c => c.DistrictId == place.District.Id && c.PeerYearId == year.Id).OrderByDescending(c => c.Id).Take(MostShown)
            .Select(c => new { Call = c, By = db.People.Where(p => p.Id == c.ById).Select(p => p.Name).FirstOrDefault() }).ToListAsync(cancel);
        return [.. rows.Select(r => new CallLine(What(r.Call.Kind), CallWords.Source(r.Call.Kind == DistrictCallKind.Talked, new(r.Call.Who, r.Call.Way, r.Call.SaidOn), r.By ?? "somebody"), r.Call.Words, r.Call.NextOn))];
    }

    public async Task<Outcome> AddAsync(Actor actor, Guid district, CallOrder order, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, district, cancel) is not { OnBehalf: true } place)
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. CallRules.ObjectionsTo(order.Said.Who, order.Words, order.Said.On ?? Today, order.NextOn, Today)];
        if (place.Hindrance is { } hindrance)
        {
            return new Outcome.Refused("", hindrance);
        }

        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        Add(actor, place, DistrictCallKind.Talked, order.Said, order.Words, order.NextOn);
        db.Record(actor, Now, "district.called", place.District.Number);
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done(order.NextOn is { } next ? $"Noted. Next call on {SchoolTime.SayDay(next)}." : "Noted. No further call is planned.");
    }

    /// <summary>Notes where something comes from that was entered for somebody else. The caller saves.</summary>
    public void NoteSource(Actor actor, PeerPlace place, DistrictCallKind kind, SaidForm? said, string words = "")
    {
        if (place.OnBehalf && said is not null)
        {
            Add(actor, place, kind, said.Said(), words, null);
        }
    }

    private void Add(Actor actor, PeerPlace place, DistrictCallKind kind, Said said, string words, DateOnly? nextOn) => db.Add(new DistrictCall
    {
        PeerYearId = place.Year!.Id,
        DistrictId = place.District.Id,
        Kind = kind,
        Who = said.Who,
        Way = said.Way,
        SaidOn = said.On ?? Today,
        Words = words,
        NextOn = nextOn,
        ById = actor.PersonId,
        At = Now,
    });

    private static string What(DistrictCallKind kind) => kind switch
    {
        DistrictCallKind.TakesPart => "Takes part",
        DistrictCallKind.NotThisYear => "Not this year",
        DistrictCallKind.Nominated => "Nominated",
        DistrictCallKind.Changed => "Nomination changed",
        DistrictCallKind.Withdrawn => "Nomination withdrawn",
        DistrictCallKind.Answered => "Nominee’s answer",
        _ => Talked,
    };
}
