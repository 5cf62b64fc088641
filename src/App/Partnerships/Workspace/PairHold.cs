using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Workspace;

internal static class PairHold
{
    /// <summary>Holds a partnership's row until the transaction ends: of two who write at once, the second reads what the first wrote.</summary>
    public static Task HoldAsync(this AppDb db, OwnPair pair, CancellationToken cancel) =>
        db.Partnerships.Where(p => p.Id == pair.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.MeetsWithoutLog, x => x.MeetsWithoutLog), cancel);
}
