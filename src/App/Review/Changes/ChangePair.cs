using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

/// <summary>Puts two people together, on exactly the draft the principal saw: the two pairs swap, others move too, somebody joins, or takes a second partner.</summary>
public sealed class ChangePair(AppDb db, Drafts drafts, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, ChangeOrder order, CancellationToken cancel)
    {
        var draft = await drafts.LatestAsync(here, cancel);
        if (draft is null)
        {
            return new Outcome.Missing();
        }

        var names = await read.NamesAsync(actor, here, cancel);
        if (!names.Has(order.Person))
        {
            return new Outcome.Missing();
        }

        if (draft.Number != order.Seen)
        {
            return new Outcome.Stale(await StaleAsync(actor, here, order, names, cancel));
        }

        if (!names.Has(order.With))
        {
            return new Outcome.Refused("With", "Choose a teacher.");
        }

        var book = await drafts.BookAsync(here, draft, cancel);
        if (Prices.Of(book, draft.AsPlan(), order, cancel) is not { } price)
        {
            return new Outcome.Refused("With", CannotBe(order, names));
        }

        return await SaveAsync(actor, here, order, (draft, book, price, names), cancel);
    }

    private async Task<Outcome> SaveAsync(
        Actor actor, SchoolThisYear here, ChangeOrder order, (Draft Draft, PairBook Book, Price Price, BoardNames Names) at, CancellationToken cancel)
    {
        var pairs = Prices.After(at.Draft.Pairs, at.Price, await ProposedAsync(actor, at.Draft.RunId, cancel), PublicId.New, ChangeReason.Known(order.Reason));
        BoardPerson[] two = [at.Names.Of(order.Person), at.Names.Of(order.With)];
        var people = order.Kind == ChangeKind.Join ? at.Names.Of(at.Price.Comes[0].Members) : two;
        var act = order.Kind == ChangeKind.Whole ? DraftAct.MovedOthers : DraftAct.Changed;
        await drafts.AddAsync(here, at.Draft, new DraftChange
        {
            By = actor,
            Act = act,
            Pairs = pairs,
            PersonIds = [.. people.Where(p => !p.IsVacantSeat).Select(p => p.Id)],
        }, at.Book, cancel);
        var touched = at.Price.Ends.Concat(at.Price.Comes).SelectMany(g => g.Members).Select(at.Names.Of).Where(p => !p.IsVacantSeat).Select(p => p.Id);
        db.Record(actor, read.Now, "draft.changed", $"{order.Kind}, {Words.Count(at.Price.Comes.Count, "pair")}, reason {(order.Reason.Length == 0 ? "not said" : ChangeReason.Known(order.Reason))}", touched);
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done($"{Words.Capital(ActWords.Of(act, people))}. {Verdict.Of(at.Price.Before, at.Price.After)}", pairs.First(p => p.Has(order.Person) && p.Has(order.With)).Id)
            : new Outcome.Stale("Somebody else changed the draft at the same moment. Nothing was changed here.");
    }

    /// <summary>Both versions in words: what was asked for on the old draft, and what happened to it since.</summary>
    private async Task<string> StaleAsync(Actor actor, SchoolThisYear here, ChangeOrder order, BoardNames names, CancellationToken cancel)
    {
        var history = await read.HistoryAsync(actor, here, names, cancel);
        return $"You asked to pair {names.Of(order.Person).Name} with {names.Of(order.With).Name} on an older draft. {history.Since(order.Seen)} Nothing was changed. The counts below are of the draft as it is now.";
    }

    /// <summary>The pairs as the run of this draft left them.</summary>
    private async Task<List<DraftPair>> ProposedAsync(Actor actor, long runId, CancellationToken cancel) =>
        JsonSerializer.Deserialize<List<DraftPair>>(await db.DraftVersions.VisibleTo(actor).Where(d => d.RunId == runId).OrderBy(d => d.Number).Select(d => d.Pairs).FirstAsync(cancel)) ?? [];

    private static string CannotBe(ChangeOrder order, BoardNames names) =>
        $"{names.Of(order.Person).Name} and {names.Of(order.With).Name} cannot be put together this way: a rule, or a pair you keep, stands against it. Let others move too, or unlock the pair first.";
}
