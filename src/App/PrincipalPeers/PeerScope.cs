using Counterpart.App.Access;

namespace Counterpart.App.PrincipalPeers;

/// <summary>Who sees what of P3: the state its own year, a district its own rows, a person the own nomination and the pairs that were introduced.</summary>
public static class PeerScope
{
    public static IQueryable<PeerYear> VisibleTo(this IQueryable<PeerYear> all, Actor actor) => all.Where(y => y.StateId == actor.StateId);

    /// <summary>For counts, which also those read who see neither people nor pairs.</summary>
    public static IQueryable<PeerYear> CountableBy(this IQueryable<PeerYear> all, Actor actor) => all.Where(y => (actor.Role == Role.StateLead || actor.Role == Role.StateAnalyst) && y.StateId == actor.StateId);

    public static IQueryable<PeerDistrict> VisibleTo(this IQueryable<PeerDistrict> all, Actor actor) => actor.Role switch
    {
        Role.StateLead or Role.StateAnalyst => all.Where(d => d.PeerYear!.StateId == actor.StateId),
        Role.Superintendent or Role.DistrictDesignee => all.Where(d => d.DistrictId == actor.DistrictId),
        _ => all.Where(d => false),
    };

    public static IQueryable<Nomination> VisibleTo(this IQueryable<Nomination> all, Actor actor) => actor.Role switch
    {
        Role.StateLead => all.Where(n => n.PeerYear!.StateId == actor.StateId),
        Role.Superintendent or Role.DistrictDesignee => all.Where(n => n.DistrictId == actor.DistrictId),
        Role.PeerAdministrator or Role.Principal or Role.AssistantPrincipal => all.Where(n => n.PersonId == actor.PersonId && n.WithdrawnAt == null),
        _ => all.Where(n => false),
    };

    /// <summary>A district sees finalized pairs with one of its people; a person the own pair once it was introduced and while the own place in it lasts.</summary>
    public static IQueryable<PeerPair> VisibleTo(this IQueryable<PeerPair> all, Actor actor) => actor.Role switch
    {
        Role.StateLead => all.Where(p => p.PeerYear!.StateId == actor.StateId),
        Role.Superintendent or Role.DistrictDesignee => all.Where(p => p.FinalizedAt != null && p.Seats.Any(s => s.DistrictId == actor.DistrictId)),
        Role.PeerAdministrator or Role.Principal or Role.AssistantPrincipal => all.Where(p => p.IntroducedAt != null && p.Seats.Any(s => s.PersonId == actor.PersonId && s.EndsOn == null)),
        _ => all.Where(p => false),
    };

    public static IQueryable<PeerSeat> VisibleTo(this IQueryable<PeerSeat> all, Actor actor) => actor.Role switch
    {
        Role.StateLead => all.Where(s => s.Pair!.PeerYear!.StateId == actor.StateId),
        Role.Superintendent or Role.DistrictDesignee => all.Where(s => s.DistrictId == actor.DistrictId && s.Pair!.FinalizedAt != null),
        Role.PeerAdministrator or Role.Principal or Role.AssistantPrincipal => all.Where(s => s.PersonId == actor.PersonId && s.EndsOn == null && s.Pair!.IntroducedAt != null),
        _ => all.Where(s => false),
    };

    public static IQueryable<PeerNotice> VisibleTo(this IQueryable<PeerNotice> all, Actor actor) => actor.Role switch
    {
        Role.StateLead => all.Where(n => n.PeerYear!.StateId == actor.StateId),
        Role.Superintendent or Role.DistrictDesignee => all.Where(n => n.DistrictId == actor.DistrictId && n.SentAt != null),
        _ => all.Where(n => false),
    };
}
