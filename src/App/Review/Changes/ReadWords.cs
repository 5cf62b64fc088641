using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

/// <summary>All words behind one pair, indicator by indicator in rubric order. The page that shows them records the view.</summary>
public sealed class ReadWords(AppDb db, Vault vault)
{
    public const string Strength = "strength";
    public const string GrowthArea = "growth area";
    private const string NotObserved = "not observed";

    public async Task<IReadOnlyList<IndicatorLine>> ExecuteAsync(Actor actor, SchoolThisYear here, BoardPair pair, BoardNames names, CancellationToken cancel)
    {
        var ids = pair.People.Where(p => !p.IsVacantSeat).Select(p => p.Id).ToList();
        var rows = await db.OwnWords.AsNoTracking().VisibleTo(actor)
            .Where(w => w.SchoolYearId == here.YearId && ids.Contains(w.PersonId) && w.SealedWords != null)
            .Select(w => new { w.PersonId, w.SealedWords }).ToListAsync(cancel);
        var words = rows.ToDictionary(r => r.PersonId, r => vault.Open<StoredWords>(Purpose.OwnWords, r.SealedWords!)
            .Indicators.ToDictionary(i => i.Indicator, StringComparer.Ordinal));
        return
        [
            .. from code in names.Indicators
               let said = pair.People.Select(p => Say(words.GetValueOrDefault(p.Id)?.GetValueOrDefault(code.Key))).ToList()
               let together = Together(pair, code.Key)
               where together.Length > 0 || said.Exists(w => w.Contains(Strength, StringComparison.Ordinal) || w.Contains(GrowthArea, StringComparison.Ordinal))
               select new IndicatorLine(code.Value, said, together) { From = [.. pair.People.Select(p => PoolingWords.From(words.GetValueOrDefault(p.Id)?.GetValueOrDefault(code.Key)))] },
        ];
    }

    private static string Say(StoredWord? word) => word switch
    {
        null or { LeftOut: true } => NotObserved,
        { CanShare: not null, WantsToGrow: not null } => $"{Strength}, and {GrowthArea}",
        { CanShare: not null } => Strength,
        { WantsToGrow: not null } => GrowthArea,
        { NotObserved: true } => NotObserved,
        _ => "steady",
    };

    private static string Together(BoardPair pair, string code)
    {
        string[] bring =
        [
            .. from person in pair.People
               where pair.Reasons.Facts.Any(f => (f.A == person.Key || f.B == person.Key) && f.Brings(person.Key).Any(m => m.Indicator == code))
               select BoardNames.Spoken(person, pair.People),
        ];
        return bring.Length > 0 ? $"{Words.List(bring)} {(bring.Length == 1 ? "brings" : "bring")}"
            : pair.Reasons.Facts.Any(f => f.LearnTogether.Contains(code, StringComparer.Ordinal)) ? "learn together"
            : "";
    }
}
