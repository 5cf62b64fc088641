using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations;
using Counterpart.App.Oversight.Calls;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>Reads what a workbook of nominations is made from and compared with. The caller writes down which cards were shown.</summary>
public sealed class ReadNominationGround(AppDb db, Vault vault)
{
    public async Task<NominationGround> ExecuteAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var positions = await PositionsAsync(actor, year, cancel);
        var rows = await db.Nominations.VisibleTo(actor).AsNoTracking().Include(n => n.Person).Include(n => n.School).Include(n => n.District).Where(n => n.PeerYearId == year.Id).ToListAsync(cancel);
        return new(
            await DistrictsAsync(actor, year, cancel),
            [
                .. rows.OrderBy(n => n.District!.Name, StringComparer.OrdinalIgnoreCase).ThenBy(n => n.Person!.Name, StringComparer.OrdinalIgnoreCase).ThenBy(n => n.Id)
                    .Select(n => new NomineeNow(ReadNominees.Line(n, isMatched: false, vault.Open<NomineeCard>(Purpose.NomineeCard, n.SealedCard)), n.District!, n.School!, n.Person!.Email ?? "", positions.GetValueOrDefault((n.PersonId, n.SchoolId), ""))),
            ],
            await db.PeerIndicatorsAsync(cancel));
    }

    private async Task<List<DistrictNow>> DistrictsAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var answers = await db.PeerDistricts.VisibleTo(actor).AsNoTracking().Where(d => d.PeerYearId == year.Id)
            .Select(d => new { Answer = d, By = db.People.Where(p => p.Id == d.AnsweredById).Select(p => p.Name).FirstOrDefault() }).ToDictionaryAsync(d => d.Answer.DistrictId, cancel);
        var said = (await db.DistrictCalls.VisibleTo(actor).AsNoTracking().Where(c => c.PeerYearId == year.Id && (c.Kind == DistrictCallKind.TakesPart || c.Kind == DistrictCallKind.NotThisYear)).ToListAsync(cancel))
            .GroupBy(c => c.DistrictId).ToDictionary(g => g.Key, g => g.MaxBy(c => c.Id)!);
        string Source(long district) => !answers.TryGetValue(district, out var answer) ? ""
            : said.TryGetValue(district, out var call) && call.ById == answer.Answer.AnsweredById ? CallWords.Source(isTalk: false, new(call.Who, call.Way, call.SaidOn), answer.By ?? "somebody") : answer.By ?? "";
        return [.. (await db.Districts.VisibleTo(actor).AsNoTracking().OrderBy(d => d.Number).ToListAsync(cancel)).Select(d => new DistrictNow(d, answers.GetValueOrDefault(d.Id)?.Answer, Source(d.Id)))];
    }

    private async Task<Dictionary<(long Person, long School), string>> PositionsAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(year.Now);
        var held = await db.Positions.AsNoTracking()
            .Where(p => (p.Role == Role.Principal || p.Role == Role.AssistantPrincipal) && p.SchoolId != null && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today) && db.Nominations.VisibleTo(actor).Any(n => n.PeerYearId == year.Id && n.PersonId == p.PersonId))
            .Select(p => new { p.PersonId, SchoolId = p.SchoolId!.Value, p.Role }).ToListAsync(cancel);
        return held.GroupBy(p => (p.PersonId, p.SchoolId)).ToDictionary(g => g.Key, g => g.Any(p => p.Role == Role.Principal) ? "principal" : "assistant principal");
    }
}
