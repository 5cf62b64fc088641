using Counterpart.App.Access;

namespace Counterpart.App.Records.OfDistrict;

public static class HoursScope
{
    /// <summary>Hours that teachers of the actor's district sent to be verified; to everybody else they are not there.</summary>
    public static IQueryable<HoursRequest> SentTo(this IQueryable<HoursRequest> all, Actor actor)
    {
        var district = actor.Role is Role.Superintendent or Role.DistrictDesignee ? actor.DistrictId : null;
        return all.Where(r => r.DistrictId == district);
    }

    /// <summary>Those that wait for a signature.</summary>
    public static IQueryable<HoursRequest> Open(this IQueryable<HoursRequest> all) => all.Where(r => r.VerifiedAt == null && r.ReturnedAt == null);
}
