using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Organizations;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating.OfState;

/// <summary>Counts nominations by district, and finds whom to call.</summary>
public sealed class ReadDistricts(AppDb db)
{
    public async Task<IReadOnlyList<DistrictLine>> ExecuteAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var answers = await db.PeerDistricts.VisibleTo(actor).Where(d => d.PeerYearId == year.Id).ToDictionaryAsync(d => d.DistrictId, d => d.TakesPart, cancel);
        var counts = await db.Nominations.VisibleTo(actor).Where(n => n.PeerYearId == year.Id && n.WithdrawnAt == null).GroupBy(n => n.DistrictId)
            .Select(g => new { g.Key, All = g.Count(), Yes = g.Count(n => n.Reply == NomineeReply.Yes), No = g.Count(n => n.Reply == NomineeReply.No) }).ToDictionaryAsync(g => g.Key, cancel);
        var last = db.DistrictCalls.VisibleTo(actor).Where(c => c.PeerYearId == year.Id && c.Kind == DistrictCallKind.Talked).GroupBy(c => c.DistrictId).Select(g => g.Max(c => c.Id));
        var next = await db.DistrictCalls.VisibleTo(actor).Where(c => last.Contains(c.Id) && c.NextOn != null).ToDictionaryAsync(c => c.DistrictId, c => c.NextOn, cancel);
        var reachable = await ReachableAsync(year, cancel);
        var reminded = await RemindedAsync(year, cancel);
        var districts = await db.Districts.VisibleTo(actor).OrderBy(d => d.Name).ThenBy(d => d.Id).Select(d => new { d.Id, d.PublicId, d.Name }).ToListAsync(cancel);
        return [.. districts.Select(d => new DistrictLine
        {
            PublicId = d.PublicId,
            Name = d.Name,
            TakesPart = answers.TryGetValue(d.Id, out var takesPart) ? takesPart : null,
            Nominated = counts.GetValueOrDefault(d.Id)?.All ?? 0,
            Yes = counts.GetValueOrDefault(d.Id)?.Yes ?? 0,
            No = counts.GetValueOrDefault(d.Id)?.No ?? 0,
            NextCallOn = next.GetValueOrDefault(d.Id),
            IsToCall = !answers.ContainsKey(d.Id) && (!year.IsOpen || !reachable.Contains(d.Id) || reminded.Contains(PeerNoteKeys.Closing(year.Id, d.Id))),
        })];
    }

    private async Task<HashSet<long>> ReachableAsync(PeerThisYear year, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(year.Now);
        return await db.Positions.Where(p => p.Role == Role.Superintendent && p.District!.StateId == year.StateId && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today) && p.Person!.Email != null && p.Person.Notes != NoteRhythm.Never)
            .Select(p => p.DistrictId!.Value).Distinct().ToHashSetAsync(cancel);
    }

    private async Task<HashSet<string>> RemindedAsync(PeerThisYear year, CancellationToken cancel)
    {
        var begin = PeerNoteKeys.ClosingOf(year.Id);
        return await db.SentNotes.Where(n => n.Key.StartsWith(begin)).Select(n => n.Key).ToHashSetAsync(StringComparer.Ordinal, cancel);
    }
}
