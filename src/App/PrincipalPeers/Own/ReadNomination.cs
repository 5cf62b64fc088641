using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>Reads one nomination of this year: the actor's own, or for the state the one in the address.</summary>
public sealed class ReadNomination(AppDb db, FindPeerYear years, Vault vault, TimeProvider clock)
{
    /// <param name="id">Null for the own. A look of the state at somebody's is written down.</param>
    public async Task<OwnNomination?> ExecuteAsync(Actor actor, Guid? id, CancellationToken cancel)
    {
        if (await years.ExecuteAsync(actor, cancel) is not { } year || (id is null && actor.Role == Role.StateLead))
        {
            return null;
        }

        var found = await db.Nominations.VisibleTo(actor).AsNoTracking().Include(n => n.Person).Include(n => n.School).Include(n => n.District)
            .Where(n => n.PeerYearId == year.Id && n.WithdrawnAt == null && (id == null || n.PublicId == id))
            .Select(n => new
            {
                Nomination = n,
                TakesPart = db.PeerDistricts.Any(d => d.PeerYearId == year.Id && d.DistrictId == n.DistrictId && d.TakesPart),
                IsMatched = db.PeerSeats.Any(s => s.NominationId == n.Id && s.EndsOn == null && s.Pair!.FinalizedAt != null),
            }).FirstOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        if (id is not null)
        {
            await db.RecordViewAsync(actor, clock.GetUtcNow().UtcDateTime, Purpose.NomineeCard, [found.Nomination.PersonId], cancel);
        }

        var card = vault.Open<NomineeCard>(Purpose.NomineeCard, found.Nomination.SealedCard);
        return Of(found.Nomination, card, (found.TakesPart, found.IsMatched)) with { Year = year, Indicators = await db.PeerIndicatorsAsync(cancel) };
    }

    private static OwnNomination Of(Nomination n, NomineeCard card, (bool TakesPart, bool IsMatched) stand) => new()
    {
        PublicId = n.PublicId,
        Name = n.Person!.Name,
        School = n.School!.Name,
        District = n.District!.Name,
        DistrictPublicId = n.District.PublicId,
        DistrictTakesPart = stand.TakesPart,
        Reply = n.Reply,
        Level = n.Level,
        TravelMiles = n.TravelMiles,
        AvoidDates = n.AvoidDates,
        Card = card,
        Version = n.Version,
        IsMatched = stand.IsMatched,
        Year = null!,
        Indicators = [],
    };
}
