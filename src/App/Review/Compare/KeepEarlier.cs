using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;

namespace Counterpart.App.Review.Compare;

/// <summary>Puts the pairs of one difference back as they were. No other pair moves; whoever finds no place among them is in the tray.</summary>
public sealed class KeepEarlier(AppDb db, Drafts drafts, BoardReaders read, ReadComparison compare)
{
    /// <param name="at">The earlier version that was compared with, and the version on the screen.</param>
    /// <param name="key">The difference.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, (int From, int Seen) at, string key, CancellationToken cancel)
    {
        if (await compare.ExecuteAsync(actor, here, at.From, cancel) is not { } compared)
        {
            return new Outcome.Missing();
        }

        if (compared.Draft.Number != at.Seen)
        {
            return new Outcome.Stale("The draft changed since you opened this page, so nothing was put back. Here is how it differs now.");
        }

        if (compared.Rows.FirstOrDefault(r => r.Difference.Key == key) is not { } row)
        {
            return new Outcome.Refused("", "These pairs are the same in both drafts already.");
        }

        var draft = compared.From.OnLaterRun(compared.Draft);
        var book = await drafts.BookAsync(here, draft, cancel);
        var kept = EarlierPairs.Of(draft, row.Difference.Before, row.Difference.Members, await drafts.ApartAsync(here, cancel), book.Has);
        if (!ReadComparison.MayKeep(kept, row.Difference))
        {
            return new Outcome.Refused("", "These pairs cannot stand again: somebody left, two of them are kept apart, or another pair holds one of them. Unlock that pair first, or choose another partner.");
        }

        long[] people = [.. row.Difference.Members.Select(compared.Names.Of).Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        await drafts.AddAsync(here, draft, new DraftChange { By = actor, Act = DraftAct.KeptEarlier, PersonIds = people, Pairs = kept.Pairs }, book, cancel);
        db.Record(actor, read.Now, "draft.kept", $"as in version {at.From}", people);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(Said(compared, row.Difference, kept))
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Nothing was put back.");
    }

    private static string Said(Comparison compared, Difference difference, EarlierPairs kept)
    {
        var placed = kept.Pairs.SelectMany(p => p.Members).ToHashSet(StringComparer.Ordinal);
        var back = difference.Before.Where(b => kept.Pairs.Any(p => p.IsSameAs(b.Members))).Select(compared.Heading).ToList();
        string[] alone = [.. difference.Members.Where(m => compared.Draft.TakingPart.Contains(m) && !placed.Contains(m)).Select(m => compared.Names.Of(m).Name)];
        return $"Kept as before: {Words.List(back)}." + (alone.Length == 0 ? "" : $" {Words.List(alone)} {(alone.Length == 1 ? "has" : "have")} no partner yet.");
    }
}
