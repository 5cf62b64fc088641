using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Finalizing;

/// <summary>Chooses the focus a pair is finalized with: one to three indicators, or the board's proposal again. Nobody is told; both agree to it in the talk.</summary>
public sealed class SetFocus(AppDb db, Vault vault, Drafts drafts, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BoardView board, (Guid Pair, IReadOnlyCollection<string> Chosen) order, CancellationToken cancel)
    {
        if (board.Find(order.Pair) is not { } pair)
        {
            return new Outcome.Missing();
        }

        string[] rubric = [.. board.Names.Indicators.Select(i => i.Key)];
        Objection[] objections = [.. MarkRules.Check(pair.Pair.Mark), .. FinalizeRules.CheckFocus(order.Chosen, rubric.ToHashSet(StringComparer.Ordinal))];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        string[] focus = [.. rubric.Where(code => order.Chosen.Contains(code, StringComparer.Ordinal))];
        var reasons = drafts.Reasons(board.Draft);
        long[] ids = [.. pair.People.Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        await drafts.AddAsync(here, board.Draft, new DraftChange
        {
            By = actor,
            Act = DraftAct.Focused,
            PersonIds = ids,
            Pairs = board.Draft.Pairs,
            SealedReasons = vault.SealSmall(Purpose.Reasons, reasons with { Pairs = [.. reasons.Pairs.Select(p => p.Id == order.Pair ? p with { Focus = focus } : p)] }),
        }, book: null, cancel);
        db.Record(actor, read.Now, "draft.focus", Words.Count(focus.Length, "indicator"), ids);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(focus.Length == 0
                ? $"{pair.Names}: the board’s proposal stands again."
                : $"{pair.Names}: {Words.List([.. focus.Select(board.Names.Indicator)])}. They agree to it in the talk.")
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Look again and press once more.");
    }
}
