using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Counterpart.App.Review.Finalizing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

/// <summary>Somebody came for a seat that was held: the person takes its place in the draft and in a finalized partnership, with words made anew. No other pair moves.</summary>
public sealed class FillSeat(AppDb db, Vault vault, RunSuggestions run, BoardReaders read)
{
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, VacantSeat seat, (int Seen, string Person) order, CancellationToken cancel)
    {
        var board = await read.BoardAsync(actor, here, cancel);
        if (board is null)
        {
            return new Outcome.Missing();
        }

        const string older = "The draft changed since you opened this page. Nobody took the place. Look again and press once more.";
        if (board.Draft.Number != order.Seen)
        {
            return new Outcome.Stale(older);
        }

        var key = seat.PublicId.ToString("N");
        if (board.Alone.FirstOrDefault(a => !a.Person.IsVacantSeat && a.Person.Key == order.Person)?.Person is not { } person)
        {
            return new Outcome.Refused("Person", "Choose who came: somebody on your list of people who takes part and has no partner yet.");
        }

        var beside = board.Pairs.Where(p => p.Pair.Has(key)).SelectMany(p => p.People).Select(p => p.Id).Where(id => id != 0).ToList();
        if (await db.PersonRules.VisibleTo(actor).AnyAsync(
            r => r.SchoolYearId == here.YearId && r.Kind == RuleKind.Never
                && ((r.FirstPersonId == person.Id && beside.Contains(r.SecondPersonId)) || (r.SecondPersonId == person.Id && beside.Contains(r.FirstPersonId))), cancel))
        {
            return new Outcome.Refused("Person", $"{person.Name} and the one beside this place are kept apart. Choose another partner for one of them first.");
        }

        (seat.ClosedAt, seat.Version) = (read.Now, seat.Version + 1);
        var place = await db.PartnershipSeats.VisibleTo(actor).Include(s => s.Partnership).SingleOrDefaultAsync(s => s.VacantSeatId == seat.Id && s.EndsOn == null, cancel);
        if (place is not null)
        {
            (place.PersonId, place.VacantSeatId, place.Partnership!.Version) = (person.Id, null, place.Partnership.Version + 1);
        }

        db.Record(actor, read.Now, "seat.filled", seat.Label, person.Id);
        string[] rubric = [.. board.Names.Indicators.Select(i => i.Key)];
        var done = await run.ExecuteAsync(actor, here, new RunOrder
        {
            Seen = order.Seen,
            Scope = RunScope.WordsOnly,
            Act = DraftAct.Filled,
            PersonIds = [person.Id],
            Comes = (key, person.Key),
            Also = book => Reword(board, place, person, book, rubric),
        }, cancel);
        if (done is Outcome.Done)
        {
            return new Outcome.Done($"{person.Name} takes the place of “{seat.Label}”. Nothing is sent.");
        }

        db.ChangeTracker.Clear();
        return new Outcome.Stale(older);
    }

    /// <summary>What each brings is proposed anew; what somebody agreed to stands only as far as the words are the same.</summary>
    private void Reword(BoardView board, PartnershipSeat? place, BoardPerson person, Pairing.PairBook book, string[] rubric)
    {
        if (place?.Partnership is not { } partnership || board.Find(partnership.PublicId) is not { } pair)
        {
            return;
        }

        var words = vault.Open<PartnershipWords>(Purpose.PartnershipWords, partnership.SealedWords);
        var others = pair.People.Where(p => !p.IsVacantSeat).ToList();
        var facts = others.Select(o => book.Facts(o.Key, person.Key)).ToList();
        var brings = words.Brings.ToDictionary(b => b.Key, b => b.Value);
        brings[person.Id] = FocusProposal.Brings(facts, person.Key, rubric);
        foreach (var other in others.Where(o => brings.GetValueOrDefault(o.Id) is not { Count: > 0 }))
        {
            brings[other.Id] = FocusProposal.Brings(facts, other.Key, rubric);
        }

        partnership.SealedWords = vault.Seal(Purpose.PartnershipWords, words with { Brings = brings });
    }
}
