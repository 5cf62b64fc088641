using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Nominates those ticked in the list of a district's administrators.</summary>
public sealed class NominateChosen(AppDb db, ReadCandidates candidates, NominatePeople nominate, DistrictCallLog calls)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, PeerPlace place, IReadOnlyList<CandidateRow> rows, SaidForm said, CancellationToken cancel)
    {
        if (NominatingActs.Hindrance(place) is { } hindrance)
        {
            return new Outcome.Refused("", hindrance);
        }

        List<Objection> objections = [.. place.OnBehalf ? said.Objections(calls.Today) : []];
        string[] codes = [.. (await db.PeerIndicatorsAsync(cancel)).Select(i => i.Code)];
        var known = (await candidates.ExecuteAsync(place.District.Id, cancel)).ToDictionary(c => c.PublicId);
        List<NominationOrder> orders = [];
        foreach (var (row, i) in rows.Select((r, i) => (r, i)).Where(r => r.r.Ticked))
        {
            if (!known.TryGetValue(row.Person, out var person))
            {
                return new Outcome.Missing();
            }

            objections.AddRange(DetailsRules.ObjectionsTo(row.Details, $"Rows[{i}].Details", codes));
            orders.Add(new(person.PersonId, person.Name, null, person.SchoolId, row.Details.Level is { Length: > 0 } level ? level : person.Level) { Details = row.Details });
        }

        if (orders.Count == 0)
        {
            objections.Add(new("Rows", "Tick at least one administrator"));
        }

        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        calls.NoteSource(actor, place, DistrictCallKind.Nominated, said, $"{Words.List([.. orders.Select(o => o.Name)])}.");
        return await nominate.ExecuteAsync(actor, place, orders, cancel);
    }
}
