using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Finds the place a scope names. A state program lead opens a state that is not here yet.</summary>
public sealed class FindPlace(AppDb db, OpenState openState)
{
    public Task<(Place? Place, Objection? Objection)> ExecuteAsync(Role role, string scope, CancellationToken cancel) => role switch
    {
        _ when InvitationRules.IsOfAState(role) => StateAsync(role, scope.ToUpperInvariant(), cancel),
        _ when InvitationRules.IsOfASchool(role) => SchoolAsync(scope, cancel),
        _ => DistrictAsync(scope, cancel),
    };

    private async Task<(Place? Place, Objection? Objection)> StateAsync(Role role, string code, CancellationToken cancel)
    {
        var state = await db.States.SingleOrDefaultAsync(s => s.Code == code, cancel);
        if (state is null && role == Role.StateLead)
        {
            state = await openState.ExecuteAsync(code, cancel);
        }

        return (state, role) switch
        {
            ({ } found, _) => (new(found.Name, found.Id), null),
            (_, Role.StateLead) => Refused($"\"{code}\" is not the two letters of a state, like TN."),
            _ => Refused($"The state {code} is not here yet. Invite its StateLead first."),
        };
    }

    private async Task<(Place? Place, Objection? Objection)> DistrictAsync(string number, CancellationToken cancel)
    {
        var found = await db.Districts.Where(d => d.Number == number).Select(d => new Place(d.Name, d.StateId, d.Id, null)).ToListAsync(cancel);
        return One(found, $"There is no district with the number {number}. The state program lead adds districts and schools.");
    }

    private async Task<(Place? Place, Objection? Objection)> SchoolAsync(string scope, CancellationToken cancel)
    {
        var schools = db.Schools.AsQueryable();
        if (Guid.TryParse(scope, out var id))
        {
            schools = schools.Where(s => s.PublicId == id);
        }
        else if (scope.Split('-') is [var district, var school])
        {
            schools = schools.Where(s => s.Number == school && s.District!.Number == district);
        }
        else
        {
            return Refused($"\"{scope}\" names no school. Give its number as DISTRICT-SCHOOL, like 00190-0080, or its id.");
        }

        var found = await schools.Select(s => new Place(s.Name, s.District!.StateId, s.DistrictId, s.Id)).ToListAsync(cancel);
        return One(found, $"There is no school {scope}. The state program lead adds districts and schools.");
    }

    private static (Place? Place, Objection? Objection) One(List<Place> found, string none) => found switch
    {
        [var place] => (place, null),
        [] => Refused(none),
        _ => Refused("Several states have that number here. Give the school's id instead."),
    };

    private static (Place? Place, Objection? Objection) Refused(string words) => (null, new Objection("--scope", words));
}
