using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>A district takes part in this year's P3, or not this year. No reason is asked; it can be turned around until answers close.</summary>
public sealed class AnswerForDistrict(AppDb db, FindPeerPlace find, DistrictCallLog calls, TimeProvider clock)
{
    /// <param name="district">Null for the actor's own.</param>
    /// <param name="said">Who told the state; not looked at otherwise.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, Guid? district, bool? takesPart, SaidForm? said, CancellationToken cancel)
    {
        if (await find.ExecuteAsync(actor, district, cancel) is not { } place)
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. await ObjectionsAsync(place, takesPart, said, cancel)];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        if (place.Answer is null)
        {
            db.Add(new PeerDistrict { PeerYearId = place.Year!.Id, DistrictId = place.District.Id, TakesPart = takesPart!.Value, AnsweredAt = now, AnsweredById = actor.PersonId });
        }
        else
        {
            var answer = await db.PeerDistricts.VisibleTo(actor).SingleAsync(d => d.Id == place.Answer.Id, cancel);
            (answer.TakesPart, answer.AnsweredAt, answer.AnsweredById, answer.Version) = (takesPart!.Value, now, actor.PersonId, answer.Version + 1);
        }

        calls.NoteSource(actor, place, takesPart.Value ? DistrictCallKind.TakesPart : DistrictCallKind.NotThisYear, said);
        db.Record(actor, now, "peer-district.answered", $"{place.District.Number}: {(takesPart.Value ? "takes part" : "not this year")}");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(Says(place, takesPart.Value))
            : new Outcome.Stale("Somebody answered for this district at the same moment. Look at the answer as it is now.");
    }

    private async Task<IEnumerable<Objection>> ObjectionsAsync(PeerPlace place, bool? takesPart, SaidForm? said, CancellationToken cancel)
    {
        if (place.Hindrance is { } hindrance)
        {
            return [new("", hindrance)];
        }

        List<Objection> objections = [.. place.OnBehalf ? (said ?? new SaidForm()).Objections(calls.Today) : []];
        if (takesPart is null)
        {
            objections.Add(new("TakesPart", "Choose “Take part” or “Not this year”."));
        }
        else if (takesPart == false && await db.PeerSeats.AnyAsync(s => s.DistrictId == place.District.Id && s.EndsOn == null && s.Pair!.PeerYearId == place.Year!.Id && s.Pair.FinalizedAt != null, cancel))
        {
            objections.Add(new("TakesPart", $"Administrators of {place.District.Name} are in pairs that are decided. {(place.OnBehalf ? "End those pairs first." : $"Ask {PeerWords.Asked(place.Year!.Contact)}.")}"));
        }

        return objections;
    }

    private static string Says(PeerPlace place, bool takesPart) => (takesPart, place.OnBehalf) switch
    {
        (true, true) => $"{place.District.Name} takes part in P3 in {place.Year!.YearName}.",
        (false, true) => $"{place.District.Name} does not take part this year.",
        (true, false) => $"Your district takes part. Nominate administrators by {PeerWords.Moment(place.Year!.ClosesAt)}.",
        _ => $"Not this year: noted. Nobody asks why. You can turn it around until {PeerWords.Moment(place.Year!.ClosesAt)}.",
    };
}
