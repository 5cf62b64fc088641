using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.App.Review.Board;
using Counterpart.App.Review.Finalizing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>Makes partnerships of the ticked pairs: partnerships, places, sealed words, the draft's next version and the audit entry in one save. Sends nothing.</summary>
public sealed class FinalizePairs(AppDb db, Vault vault, BoardReaders read, FinalizeParts parts)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, int seen, IReadOnlyCollection<Guid> ticked, CancellationToken cancel)
    {
        var board = await read.BoardAsync(actor, here, cancel);
        if (board is null)
        {
            return new Outcome.Missing();
        }

        if (ticked.Count == 0)
        {
            return new Outcome.Refused("Pairs", "Tick at least one partnership.");
        }

        if (IsDone(board, ticked))
        {
            return Said(ticked.Count);
        }

        if (board.Draft.Number != seen)
        {
            var history = await read.HistoryAsync(actor, here, board.Names, cancel);
            return new Outcome.Stale($"Nothing was finalized, because the draft is not the one you checked. {history.Since(seen)} Check again and press once more.");
        }

        var chosen = board.Pairs.Where(p => ticked.Contains(p.Pair.Id) && p.Section != BoardSection.Finalized).ToList();
        var facts = await parts.Facts.ExecuteAsync(actor, here, cancel);
        var blocks = FinalizeRules.Blocks([.. chosen.Select(p => p.Pair)], facts.Seated, facts.Agreed, facts.Apart);
        if (blocks.Count > 0)
        {
            return await UnlessDoneAsync(actor, here, ticked, new Outcome.Refused([.. blocks.Select(b => new Objection("Pairs", FinalizeWords.Of(b, board.Names)))]), cancel);
        }

        await AddAsync(actor, here, (board, chosen, facts), cancel);
        return await db.TrySaveAsync(cancel)
            ? Said(chosen.Count)
            : await UnlessDoneAsync(
                actor, here, ticked, new Outcome.Stale("Somebody else changed the draft at the same moment. Nothing was finalized. Check again and press once more."), cancel);
    }

    /// <summary>A second press at the same moment finds the places taken or meets a unique number: what it wanted is done, or somebody else was first.</summary>
    private async Task<Outcome> UnlessDoneAsync(Actor actor, SchoolThisYear here, IReadOnlyCollection<Guid> ticked, Outcome otherwise, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        return await read.BoardAsync(actor, here, cancel) is { } now && IsDone(now, ticked) ? Said(ticked.Count) : otherwise;
    }

    private async Task AddAsync(Actor actor, SchoolThisYear here, (BoardView Board, List<BoardPair> Chosen, FinalizeFacts Facts) at, CancellationToken cancel)
    {
        var number = await db.Partnerships.VisibleTo(actor).CountAsync(p => p.SchoolYearId == here.YearId, cancel);
        var places = await parts.PlacesAsync(actor, here, at.Facts, cancel);
        foreach (var pair in at.Chosen)
        {
            db.Add(new Partnership
            {
                PublicId = pair.Pair.Id,
                SchoolId = here.SchoolId,
                DistrictId = here.DistrictId,
                SchoolYearId = here.YearId,
                Reference = SchoolReference.Of(here.SchoolName, here.YearName, ++number),
                FinalizedAt = read.Now,
                FinalizedById = actor.PersonId,
                StartsOn = here.Today,
                RunId = at.Board.Draft.RunId,
                WasSuggested = !pair.Pair.IsChanged,
                ChangeReason = pair.Pair.ChangeReason,
                SealedWords = vault.Seal(Purpose.PartnershipWords, WordsOf(pair, at.Board.Names)),
                Seats = [.. pair.People.Select(p => places.Seat(here, p))],
            });
        }

        var ids = at.Chosen.Select(p => p.Pair.Id).ToHashSet();
        long[] people = [.. at.Chosen.SelectMany(p => p.People).Where(p => !p.IsVacantSeat).Select(p => p.Id)];
        await parts.Drafts.AddAsync(here, at.Board.Draft, new DraftChange
        {
            By = actor,
            Act = DraftAct.Finalized,
            PersonIds = people,
            Pairs = [.. at.Board.Draft.Pairs.Select(p => ids.Contains(p.Id) ? p with { Mark = PairMark.Finalized } : p)],
        }, book: null, cancel);
        db.Record(actor, read.Now, "partnerships.finalized", Words.Count(at.Chosen.Count, "partnership"), people);
    }

    private static PartnershipWords WordsOf(BoardPair pair, BoardNames names)
    {
        string[] rubric = [.. names.Indicators.Select(i => i.Key)];
        return new PartnershipWords(
            FinalizeSheet.FocusOf(pair, names),
            pair.People.Where(p => !p.IsVacantSeat).ToDictionary(p => p.Id, p => FocusProposal.Brings(pair.Reasons.Facts, p.Key, rubric)));
    }

    private static bool IsDone(BoardView board, IReadOnlyCollection<Guid> ticked) => ticked.All(id => board.Find(id)?.Section == BoardSection.Finalized);

    private static Outcome.Done Said(int count) => new($"{Words.Count(count, "partnership")} finalized. Nothing has been sent.");
}
