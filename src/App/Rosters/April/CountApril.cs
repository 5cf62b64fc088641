using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.April;

/// <summary>What the teachers of a state said in spring, as counts. How many answered is not told: with it, a small group could be worked out from the others.</summary>
public sealed class CountApril(AppDb db, Vault vault)
{
    /// <summary>Fewer than this, and a count could be somebody.</summary>
    public const int Fewest = 10;

    /// <returns>Null counts are under <see cref="Fewest"/>.</returns>
    public async Task<AprilCounts> ExecuteAsync(long yearId, CancellationToken cancel)
    {
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        var helped = new Dictionary<Helped, int>();
        await foreach (var answers in db.AprilCards.AsNoTracking().Where(c => c.SchoolYearId == yearId).Select(c => c.SealedAnswers).AsAsyncEnumerable().WithCancellation(cancel))
        {
            var opened = vault.Open<AprilAnswers>(Purpose.Cards, answers);
            var said = opened.NotNextYear ? AprilForm.NotNextYear : opened.Wish.ToString();
            next[said] = next.GetValueOrDefault(said) + 1;
            foreach (var thing in opened.Helped)
            {
                helped[thing] = helped.GetValueOrDefault(thing) + 1;
            }
        }

        (string Key, string Words)[] choices = [(nameof(PartnerWish.Again), "Again with the same partner"), (nameof(PartnerWish.SomeoneNew), "Someone new"), (nameof(PartnerWish.NoView), "No view"), (AprilForm.NotNextYear, "Not next year")];
        return new([.. choices.Select(c => (c.Words, Shown(next.GetValueOrDefault(c.Key))))], [.. AprilRules.Things.Select(t => (t.Words, Shown(helped.GetValueOrDefault(t.Thing))))]);
    }

    private static int? Shown(int count) => count < Fewest ? null : count;
}
