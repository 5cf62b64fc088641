using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Changes;

/// <summary>Two people are kept apart from now on. The rule and what becomes of the two are one save; no other pair moves but the one they swap with.</summary>
public sealed class KeepApart(AppDb db, Drafts drafts, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, BoardView board, ApartOrder order, CancellationToken cancel)
    {
        var (one, other) = (board.Names.Of(order.One), board.Names.Of(order.Other));
        if (board.Find(order.Pair) is not { } pair || !pair.Pair.Has(one.Key) || !pair.Pair.Has(other.Key) || one == other || one.IsVacantSeat || other.IsVacantSeat)
        {
            return new Outcome.Refused("One", "Choose the two people to keep apart.");
        }

        if (board.Draft.Number != order.Seen)
        {
            var history = await read.HistoryAsync(actor, here, board.Names, cancel);
            return new Outcome.Stale($"You asked to keep {one.Name} and {other.Name} apart on an older draft. {history.Since(order.Seen)} Nothing was changed. Look again and press once more.");
        }

        if (MarkRules.Check(pair.Pair.Mark) is { Count: > 0 } objections)
        {
            return new Outcome.Refused(objections);
        }

        var book = await drafts.BookAsync(here, board.Draft, cancel);
        var price = (order.Move ? ApartPlan.Nearest(book, board.Draft, pair.Pair, one.Key, other.Key) : null) ?? ApartPlan.Parted(book, pair.Pair, one.Key);
        await SetPersonRule.ExecuteAsync(db, (actor, here, read.Now), (one.Id, other.Id), RuleKind.Never, cancel);
        await drafts.AddAsync(here, board.Draft, new DraftChange
        {
            By = actor,
            Act = DraftAct.KeptApart,
            PersonIds = [one.Id, other.Id],
            Pairs = Prices.After(board.Draft.Pairs, price, [], PublicId.New, "relationship"),
        }, book, cancel);
        db.Record(actor, read.Now, "rule.set", "", one.Id, other.Id);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(Said(board.Names, price, one, other))
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Nothing was changed here.");
    }

    private static string Said(BoardNames names, Pairing.Price price, BoardPerson one, BoardPerson other)
    {
        var comes = price.Comes.Select(c => string.Join(" + ", names.Of(c.Members).Select(p => p.Name))).ToList();
        var next = comes.Count > 0 ? $"Now: {Words.List(comes)}." : "Both are in the tray above the pairs.";
        return $"You kept {one.Name} and {other.Name} apart. {next}";
    }
}
