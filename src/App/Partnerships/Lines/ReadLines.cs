using Counterpart.App.Data;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Lines;

/// <summary>What the people of a pair share, as one of them reads it.</summary>
public sealed class ReadLines(AppDb db, Vault vault)
{
    public async Task<IReadOnlyList<PairLine>> ExecuteAsync(OwnPair pair, CancellationToken cancel)
    {
        var lines = await db.SharedLines.AsNoTracking().Where(l => l.PartnershipId == pair.Id && l.TakenBackAt == null).OrderByDescending(l => l.Id).ToListAsync(cancel);
        if (lines.Count == 0)
        {
            return [];
        }

        // The pair's own page shows the lines for the principal and names its pair; the page of faculty meetings shows those of everybody and names none.
        var place = pair.PublicId.InAddress();
        var looks = await db.Audit
            .Where(a => a.Purpose == Purpose.SharedLine.Name && a.SchoolId == pair.Here.SchoolId && (a.Detail == place || a.Detail == "") && a.Subjects.Any(s => s.PersonId == pair.Me.Id))
            .OrderBy(a => a.At).Select(a => new { a.At, a.ActorName, IsOfPair = a.Detail == place }).ToListAsync(cancel);
        return [.. lines.Select(l => new PairLine(
            l.PublicId, l.For, l.ShowsName, vault.Open<string>(Purpose.SharedLine, l.SealedText), pair.FirstNameOf(l.AuthorId), l.AuthorId == pair.Me.Id, Day(l.SharedAt),
            l.AuthorId != pair.Me.Id ? [] : [.. looks.Where(o => o.At >= l.SharedAt && o.IsOfPair == (l.For == LineFor.Principal)).DistinctBy(o => o.ActorName, StringComparer.Ordinal).Select(o => (o.ActorName, Day(o.At)))]))];

        DateOnly Day(DateTime at) => SchoolTime.DayIn(at, pair.Here.Zone);
    }
}
