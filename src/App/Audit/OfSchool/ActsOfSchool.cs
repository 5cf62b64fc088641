using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Audit.OfSchool;

/// <summary>What the leaders of a school did, for the principal and for each delegate as far as the ticked duties go.
/// Of the rules and of what a principal knows only that something was written, never about whom.</summary>
public sealed class ActsOfSchool(AppDb db)
{
    private const int PageSize = 50;

    /// <param name="by">The public id of one of the leaders; null for everybody.</param>
    public async Task<(IReadOnlyList<Look> Acts, Paging Paging)> ExecuteAsync(Actor actor, Guid? by, int page, CancellationToken cancel)
    {
        var told = ActSentences.ToldTo(actor);
        var school = actor.LeadsSchool ? actor.SchoolId : null;
        var entries = db.Audit.AsNoTracking().Where(a => a.SchoolId == school && school != null && told.Contains(a.Action)
            && !(a.Action == "card.saved" && a.Subjects.Any(s => s.PersonId == a.ActorId)));
        if (by is { } one)
        {
            entries = entries.Where(a => db.People.Any(p => p.Id == a.ActorId && p.PublicId == one));
        }

        var paging = new Paging(page, await entries.CountAsync(cancel), PageSize);
        var shown = await entries.OrderByDescending(a => a.At).ThenByDescending(a => a.Id).Skip((paging.Page - 1) * PageSize).Take(PageSize)
            .Select(a => new { a.At, a.ActorName, a.Action, People = a.Subjects.Select(s => s.PersonId).ToList() }).ToListAsync(cancel);
        var ids = shown.SelectMany(a => a.People).ToHashSet();
        var names = await db.People.Where(p => p.DistrictId == actor.DistrictId && ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, p => p.Name, cancel);
        return ([.. shown.Select(a => new Look(a.At, a.ActorName, ActSentences.Of(a.Action, [.. a.People.Select(id => names.GetValueOrDefault(id, "somebody"))])))], paging);
    }

    /// <summary>Everybody who did something here, by name.</summary>
    public Task<List<Leader>> LeadersAsync(Actor actor, CancellationToken cancel)
    {
        var told = ActSentences.ToldTo(actor);
        var school = actor.LeadsSchool ? actor.SchoolId : null;
        return db.People.Where(p => db.Audit.Any(a => a.SchoolId == school && school != null && a.ActorId == p.Id && told.Contains(a.Action)
                && !(a.Action == "card.saved" && a.Subjects.Any(s => s.PersonId == a.ActorId))))
            .OrderBy(p => p.Name).ThenBy(p => p.Id).Select(p => new Leader(p.PublicId, p.Name)).ToListAsync(cancel);
    }

    public sealed record Leader(Guid Id, string Name);
}
