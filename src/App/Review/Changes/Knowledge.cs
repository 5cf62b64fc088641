using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Review.Changes;

/// <summary>What a principal knows that no result shows. Writing it down makes the words of the board anew and moves nobody.</summary>
public sealed class Knowledge(AppDb db, Vault vault, RunSuggestions run, BoardReaders read)
{
    public async Task<IReadOnlyList<KnownLine>> AboutAsync(Actor actor, SchoolThisYear here, BoardPair pair, BoardNames names, CancellationToken cancel)
    {
        var ids = pair.People.Select(p => p.Id).ToList();
        var rows = await db.KnownStrengths.AsNoTracking().VisibleTo(actor).OfPresentLeaders(db, here)
            .Where(k => ids.Contains(k.PersonId)).OrderBy(k => k.Id).ToListAsync(cancel);
        return [.. rows.Select(r => (Row: r, Note: vault.Open<KnownStrengthNote>(Purpose.Knowledge, r.SealedNote)))
            .Select(r => new KnownLine(r.Row.PublicId, names.Of(r.Row.PersonId), names.Indicator(r.Note.Indicator), r.Note.Words))];
    }

    public async Task<Outcome> AddAsync(Actor actor, SchoolThisYear here, BoardView board, KnowOrder order, CancellationToken cancel)
    {
        if (board.Find(order.Pair) is not { } pair)
        {
            return new Outcome.Missing();
        }

        var objections = KnowRules.Check(order.WorksWell, order.Person, order.Indicator, order.Words,
            pair.People.Where(p => !p.IsVacantSeat).Select(p => p.Key).ToHashSet(StringComparer.Ordinal),
            board.Names.Indicators.Select(i => i.Key).ToHashSet(StringComparer.Ordinal)).ToList();
        if (objections.Count > 0)
        {
            return new Outcome.Refused(objections);
        }

        List<BoardPerson> about = [];
        if (order.Indicator.Length > 0)
        {
            about.Add(board.Names.Of(order.Person));
            db.Add(Strength(actor, here, about[0].Id, order));
        }

        if (order.WorksWell && pair.People is [{ IsVacantSeat: false } one, { IsVacantSeat: false } other])
        {
            about = [one, other];
            await SetPersonRule.ExecuteAsync(db, (actor, here, read.Now), (one.Id, other.Id), RuleKind.WorksWell, cancel);
        }

        return await MadeAnewAsync(actor, here, order.Seen, about, "knowledge.added", cancel) is Outcome.Stale stale
            ? stale
            : new Outcome.Done($"Noted about {Words.List([.. about.Select(p => BoardNames.Spoken(p, about))])}. No pair moved, and no teacher sees this.", order.Pair);
    }

    public async Task<Outcome> RemoveAsync(Actor actor, SchoolThisYear here, int seen, Guid note, CancellationToken cancel)
    {
        var row = await db.KnownStrengths.VisibleTo(actor).OfPresentLeaders(db, here).FirstOrDefaultAsync(k => k.PublicId == note, cancel);
        if (row is null)
        {
            return new Outcome.Missing();
        }

        var person = (await read.NamesAsync(actor, here, cancel)).Of(row.PersonId);
        db.Remove(row);
        return await MadeAnewAsync(actor, here, seen, [person], "knowledge.removed", cancel) is Outcome.Stale stale
            ? stale
            : new Outcome.Done($"Removed what you noted about {person.First}.");
    }

    private Task<Outcome> MadeAnewAsync(Actor actor, SchoolThisYear here, int seen, List<BoardPerson> about, string action, CancellationToken cancel)
    {
        long[] ids = [.. about.Select(p => p.Id)];
        db.Record(actor, read.Now, action, "", ids);
        return run.ExecuteAsync(actor, here, new RunOrder { Seen = seen, Scope = RunScope.WordsOnly, Act = DraftAct.Added, PersonIds = ids }, cancel);
    }

    private KnownStrength Strength(Actor actor, SchoolThisYear here, long person, KnowOrder order) => new()
    {
        PublicId = PublicId.New(),
        PersonId = person,
        SchoolId = here.SchoolId,
        DistrictId = here.DistrictId,
        SchoolYearId = here.YearId,
        SealedNote = vault.Seal(Purpose.Knowledge, new KnownStrengthNote(order.Indicator, order.Words.Trim())),
        ById = actor.PersonId,
        At = read.Now,
    };
}
