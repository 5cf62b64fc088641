using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>Reads the notices of a year with what each tells.</summary>
public sealed class ReadNotices(AppDb db, Vault vault, TimeProvider clock)
{
    /// <param name="id">Only this one; null for all the actor may see.</param>
    public async Task<IReadOnlyList<NoticeLine>> ExecuteAsync(Actor actor, PeerThisYear year, Guid? id, CancellationToken cancel)
    {
        var all = await db.PeerNotices.AsNoTracking().Include(n => n.District).Where(n => n.PeerYearId == year.Id).ToListAsync(cancel);
        var mine = await db.PeerNotices.VisibleTo(actor).Where(n => n.PeerYearId == year.Id && (id == null || n.PublicId == id)).Select(n => n.Id).ToListAsync(cancel);
        var pairs = await db.PeerPairs.AsNoTracking().Include(p => p.Seats).ThenInclude(s => s.Person).Include(p => p.Seats).ThenInclude(s => s.School)
            .Where(p => p.PeerYearId == year.Id && p.FinalizedAt != null && p.EndsOn == null).OrderBy(p => p.Id).ToListAsync(cancel);
        var directors = await DirectorsAsync([.. all.Select(n => n.DistrictId).Distinct()], cancel);
        var facts = all.ToDictionary(n => (n.DistrictId, n.Wave), n => Facts(n, directors));
        var names = all.GroupBy(n => n.DistrictId).ToDictionary(g => g.Key, g => g.First().District!.Name);
        var failed = await FailedAsync([.. directors.Values.SelectMany(d => d).Select(d => d.Id)], cancel);
        return
        [
            .. all.Where(n => mine.Contains(n.Id)).OrderByDescending(n => n.Wave).ThenBy(n => n.District!.Name, StringComparer.OrdinalIgnoreCase).Select(n => new NoticeLine
            {
                Id = n.PublicId,
                Wave = n.Wave,
                DistrictId = n.DistrictId,
                DistrictPublicId = n.District!.PublicId,
                District = n.District.Name,
                Directors = [.. Of(directors, n.DistrictId).Select(d => (d.Name, d.Email))],
                Matches = [.. pairs.Where(p => p.Wave == n.Wave).SelectMany(p => p.Seats.Where(s => s.DistrictId == n.DistrictId).Select(s => Match(p, s, names, directors, facts)))],
                Words = n.Words,
                SentAt = n.SentAt,
                ConcernUntil = n.ConcernUntil,
                AcknowledgedAt = n.AcknowledgedAt,
                Concern = n.SealedConcern is { } concern ? vault.Open<string>(Purpose.PeerConcern, concern) : "",
                IsConcernOpen = n.ConcernAt is not null && n.ConcernSettledAt is null,
                ContactWho = n.ContactWho,
                ContactOn = n.ContactOn,
                IsUndelivered = n.SentAt is not null && Of(directors, n.DistrictId).Any(d => failed.Contains(d.Id)),
                Version = n.Version,
            }),
        ];
    }

    private static NoticeFacts Facts(PeerNotice n, Dictionary<long, List<Director>> directors) =>
        new(n.SentAt is not null, Of(directors, n.DistrictId).Any(d => d.Email is not null), n.ContactOn is not null, n.ConcernAt is not null && n.ConcernSettledAt is null, n.ConcernUntil, AllIntroduced: false);

    private static NoticeMatch Match(PeerPair pair, PeerSeat seat, Dictionary<long, string> names, Dictionary<long, List<Director>> directors, Dictionary<(long, int), NoticeFacts> facts) => new()
    {
        PairId = pair.PublicId,
        SeatId = seat.Id,
        Name = seat.Person!.Name,
        School = seat.School!.Name,
        IntroducedAt = pair.IntroducedAt,
        Partners =
        [
            .. pair.Seats.Where(s => s.Id != seat.Id).Select(s =>
                $"{s.Person!.Name}, {s.School!.Name}, {names[s.DistrictId]}{(Of(directors, s.DistrictId) is { Count: > 0 } their ? $" (director of schools: {Plumbing.Words.List([.. their.Select(d => d.Name)])})" : "")}"),
        ],
        Hindrance = pair.Seats.Any(s => s.EndsOn is not null) ? "Somebody of this pair has left, so nobody is told. End the pair: the other can be matched again." : string.Join(" ", pair.Seats.Select(s => s.DistrictId).Distinct().Select(d => NoticeRules.Hindrance(facts[(d, pair.Wave)], names[d])).Where(w => w.Length > 0)),
    };

    private async Task<Dictionary<long, List<Director>>> DirectorsAsync(List<long> districts, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var rows = await db.Positions.AsNoTracking()
            .Where(p => p.Role == Role.Superintendent && p.DistrictId != null && districts.Contains(p.DistrictId.Value) && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .OrderBy(p => p.Id).Select(p => new { District = p.DistrictId!.Value, p.Person!.Id, p.Person.Name, p.Person.Email }).ToListAsync(cancel);
        return rows.GroupBy(r => r.District).ToDictionary(g => g.Key, g => g.Select(r => new Director(r.Id, r.Name, r.Email)).ToList());
    }

    private async Task<HashSet<long>> FailedAsync(List<long> people, CancellationToken cancel) =>
        [.. await db.Outbox.Where(m => m.PersonId != null && people.Contains(m.PersonId.Value) && m.Kind == MailKind.PeerNotice && m.SentAt == null && m.LastError != "").Select(m => m.PersonId!.Value).ToListAsync(cancel)];

    private static List<Director> Of(Dictionary<long, List<Director>> directors, long district) => directors.GetValueOrDefault(district) ?? [];

    private sealed record Director(long Id, string Name, string? Email);
}
