using Counterpart.App.Data;
using Counterpart.App.Partnerships.Cadence;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes.OfLeaders;

/// <summary>M9: pairs that were asked about a quiet spell and are quiet still, five school days later. Only where the school switched strips on and told its teachers; never a pair that meets without logging.</summary>
public sealed class ReadQuietPairs(AppDb db, ReadCadence cadence)
{
    private const int DaysAfter = 5;

    /// <returns>A mark for each spell: see <see cref="SentNote.Key"/>.</returns>
    public async Task<IReadOnlyList<string>> ExecuteAsync(SchoolThisYear here, CancellationToken cancel)
    {
        if (here.CadenceShownSince is null)
        {
            return [];
        }

        var pairs = await db.Partnerships.Where(p => p.SchoolId == here.SchoolId && p.SchoolYearId == here.YearId && p.IntroducedAt != null && p.EndsOn == null && !p.MeetsWithoutLog)
            .OrderBy(p => p.Id).Select(p => new { p.Id, p.StartsOn, IntroducedAt = p.IntroducedAt!.Value }).ToListAsync(cancel);
        var strips = await cadence.ExecuteAsync(here, [.. pairs.Select(p => (p.Id, p.StartsOn))], cancel);
        var spells = pairs.Select(p => (p.Id, NoteRules.QuietSpell(strips[p.Id], SchoolTime.DayIn(p.IntroducedAt, here.Zone)).From)).Where(s => s.From != default)
            .SelectMany(s => Enumerable.Range(1, NoteRules.MostOfSpell).Select(time => (Key: NoteRules.QuietKey(s.Id, s.From, time), Mark: $"quiet-pair {s.Id} {s.From:yyyy-MM-dd}"))).ToDictionary(s => s.Key, s => s.Mark, StringComparer.Ordinal);
        var keys = spells.Keys.ToList();
        var asked = await db.SentNotes.Where(n => keys.Contains(n.Key)).GroupBy(n => n.Key).Select(g => new { g.Key, At = g.Min(n => n.At) }).ToListAsync(cancel);
        var days = await db.SchoolDaysAsync(here.SchoolId, cancel);
        return [.. asked.Where(a => NoteRules.SchoolDaysSince(SchoolTime.DayIn(a.At, here.Zone), here.Today, days) >= DaysAfter).Select(a => spells[a.Key]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
