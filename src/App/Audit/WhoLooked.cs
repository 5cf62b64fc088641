using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Audit;

/// <summary>Who opened guarded words about a person, or wrote down something about them. Only what is listed here: a rule about two people, or a change
/// of a draft, is not the person's to read.</summary>
public sealed class WhoLooked(AppDb db)
{
    private const int PageSize = 25;
    private static readonly string[] told = ["words.viewed", "card.saved", "person.changed", "participation.changed"];

    public async Task<(IReadOnlyList<Look> Looks, Paging Paging)> AtMeAsync(Actor actor, int page, CancellationToken cancel)
    {
        var entries = db.Audit.AsNoTracking().Where(a => told.Contains(a.Action) && a.ActorId != actor.PersonId && a.Subjects.Any(s => s.PersonId == actor.PersonId));
        return await ReadAsync(entries, page, (said, _) => said, cancel);
    }

    /// <summary>Who opened guarded words from within the actor's school, the actor too.</summary>
    public Task<(IReadOnlyList<Look> Looks, Paging Paging)> AtSchoolAsync(Actor actor, int page, CancellationToken cancel)
    {
        var school = actor.LeadsSchool ? actor.SchoolId : null;
        var entries = db.Audit.AsNoTracking().Where(a => a.Action == "words.viewed" && a.SchoolId == school && school != null);
        return ReadAsync(entries, page, (said, people) => $"{said} ({Words.Count(people, "person", "people")})", cancel);
    }

    private static async Task<(IReadOnlyList<Look> Looks, Paging Paging)> ReadAsync(
        IQueryable<AuditEntry> entries, int page, Func<string, int, string> sentence, CancellationToken cancel)
    {
        var paging = new Paging(page, await entries.CountAsync(cancel), PageSize);
        var shown = await entries.OrderByDescending(a => a.At).ThenByDescending(a => a.Id)
            .Skip((paging.Page - 1) * PageSize).Take(PageSize)
            .Select(a => new { a.At, a.ActorName, a.Action, a.Purpose, a.Detail, People = a.Subjects.Count }).ToListAsync(cancel);
        return ([.. shown.Select(a => new Look(a.At, a.ActorName, sentence(Said(a.Action, a.Purpose, a.Detail), a.People)))], paging);
    }

    private static string Said(string action, string purpose, string detail) => action switch
    {
        "card.saved" => "typed in your paper card",
        "person.changed" => $"changed your details: {detail}",
        "participation.changed" => "wrote down whether you take part",
        _ => Opened(purpose),
    };

    private static string Opened(string purpose) => purpose switch
    {
        _ when purpose == Purpose.Cards.Name => "opened your card",
        _ when purpose == Purpose.Strengths.Name => "opened names by indicator, to see who can share and who could grow",
        _ when purpose == Purpose.ReviewBoard.Name => "read reasons in words, to review partners",
        _ when purpose == Purpose.Letters.Name => "prepared letters",
        _ => $"opened words about you, for {purpose}",
    };
}
