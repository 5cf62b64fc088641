using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Reads whom a district nominated this year.</summary>
public sealed class ReadNominees(AppDb db, Vault vault, TimeProvider clock)
{
    /// <summary>By name; withdrawn ones too. Cards stay shut.</summary>
    public async Task<IReadOnlyList<NomineeLine>> ExecuteAsync(Actor actor, PeerPlace place, CancellationToken cancel) =>
        [.. (await RowsAsync(actor, place, cancel)).Select(r => Line(r.Nomination, r.IsMatched, null))];

    /// <summary>As above, with what was said about and by each. The view is written down.</summary>
    public async Task<IReadOnlyList<NomineeLine>> OpenAsync(Actor actor, PeerPlace place, CancellationToken cancel)
    {
        var rows = await RowsAsync(actor, place, cancel);
        if (rows.Count > 0)
        {
            await db.RecordViewAsync(actor, clock.GetUtcNow().UtcDateTime, Purpose.NomineeCard, rows.Select(r => r.Nomination.PersonId), cancel);
        }

        return [.. rows.Select(r => Line(r.Nomination, r.IsMatched, vault.Open<NomineeCard>(Purpose.NomineeCard, r.Nomination.SealedCard)))];
    }

    private async Task<List<(Nomination Nomination, bool IsMatched)>> RowsAsync(Actor actor, PeerPlace place, CancellationToken cancel)
    {
        if (place.Year is not { } year)
        {
            return [];
        }

        var rows = await db.Nominations.VisibleTo(actor).AsNoTracking().Include(n => n.Person).Include(n => n.School).Where(n => n.PeerYearId == year.Id && n.DistrictId == place.District.Id)
            .OrderBy(n => n.Person!.Name).ThenBy(n => n.Id)
            .Select(n => new { Nomination = n, IsMatched = db.PeerSeats.Any(s => s.NominationId == n.Id && s.EndsOn == null && s.Pair!.FinalizedAt != null) }).ToListAsync(cancel);
        return [.. rows.Select(r => (r.Nomination, r.IsMatched))];
    }

    internal static NomineeLine Line(Nomination n, bool isMatched, NomineeCard? card) => new()
    {
        PersonId = n.PersonId,
        PublicId = n.PublicId,
        Name = n.Person!.Name,
        School = n.School!.Name,
        Level = n.Level,
        TravelMiles = n.TravelMiles,
        AvoidDates = n.AvoidDates,
        Reply = n.Reply,
        RepliedAt = n.RepliedAt,
        HasEmail = n.Person.Email is not null,
        IsWithdrawn = n.WithdrawnAt is not null,
        IsMatched = isMatched,
        Version = n.Version,
        Card = card,
    };
}
