using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers.Overview;
using Counterpart.App.PrincipalPeers.Steps.Debriefs;
using Counterpart.App.PrincipalPeers.Steps.Plans;

namespace Counterpart.App.PrincipalPeers.Notices.OfDistrict;

/// <summary>Reads how far the pairs with people of the actor's district are.</summary>
public sealed class ReadDistrictSteps(AppDb db, ReadPairSteps steps, ReadPlanStatus plans, ReadUpwardLines lines)
{
    /// <param name="year">Of P3.</param>
    public async Task<DistrictSteps> ExecuteAsync(Actor actor, long year, CancellationToken cancel) => new(
        (await steps.ExecuteAsync(db.PeerPairs.VisibleTo(actor).Where(p => p.PeerYearId == year), cancel)).ToDictionary(p => p.PublicId),
        await plans.ExecuteAsync(actor, cancel),
        await lines.ExecuteAsync(actor, year, cancel));
}
