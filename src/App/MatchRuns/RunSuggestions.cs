using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.MatchRuns;

/// <summary>Runs suggestions for a school. What the principal marked good, locked or finalized stays; everything else is proposed anew,
/// with the fewest changes among equals. The run is kept with its inputs' digest and its proof, so that it can be repeated.</summary>
public sealed class RunSuggestions(AppDb db, Vault vault, RunParts parts)
{
    /// <summary>What an act has put into the context before (something known about a person, a seat) is saved first, in the same transaction.</summary>
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, RunOrder order, CancellationToken cancel)
    {
        var draft = await parts.Drafts.LatestAsync(here, cancel);
        if ((draft?.Number ?? 0) != order.Seen)
        {
            return new Outcome.Stale("The draft changed since you opened it. Look at it as it is now, then run again.");
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody else changed the same thing at the same moment. Look at it as it is now, then try again.");
        }

        var loaded = await parts.Questions.LoadAsync(here, cancel);
        if (loaded.Question.People.Count(p => p.TakesPart) < 2)
        {
            return new Outcome.Refused("", "Suggestions need at least two people who take part. Add people first.");
        }

        if (order.Comes is var (seat, person) && draft is not null)
        {
            draft = draft with { Pairs = [.. draft.Pairs.Select(p => p.Has(seat) ? p with { Members = [.. p.Members.Where(m => m != seat).Append(person).Order(StringComparer.Ordinal)] } : p)] };
        }

        var before = draft?.Pairs ?? [];
        var people = PersonInRun.All(loaded.Question);
        var kept = await KeptAsync(draft, people, order.Scope, cancel);
        var answer = Pairer.Suggest(KeptPairs.Asked(loaded.Question, draft, kept), cancel);
        var run = Run(actor, here, loaded, answer, people);
        db.Add(run);
        await parts.DeriveWords.ExecuteAsync(here, loaded, cancel);
        var pairs = KeptPairs.Draw(answer.Groups, draft);
        db.Record(actor, run.RanAt, "suggestions.run", $"{answer.Groups.Count} groups, {loaded.CardCount} cards, {loaded.ResultCount} with results");
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody saved a card or a file at the same moment. Nothing was changed here. Run again.");
        }

        var from = draft is null
            ? new Draft { Number = 0, RunId = run.Id, At = run.RanAt, Pairs = before, SealedReasons = [] }
            : draft with { RunId = run.Id, At = run.RanAt };
        await parts.Drafts.AddAsync(here, from, new DraftChange { By = actor, Act = order.Act, PersonIds = order.PersonIds, Pairs = pairs }, answer.Book, cancel);
        order.Also?.Invoke(answer.Book);
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody else changed the draft at the same moment. Look at it as it is now, then run again.");
        }

        await transaction.CommitAsync(cancel);
        return new Outcome.Done(Said(pairs, before));
    }

    private static string Said(List<DraftPair> pairs, IReadOnlyList<DraftPair> before)
    {
        var kept = pairs.Count(p => p.Mark != PairMark.None && before.Any(b => b.Id == p.Id));
        return kept == 0
            ? $"{Words.Count(pairs.Count, "suggested partnership")}. Nothing is sent."
            : $"{Words.Count(pairs.Count, "suggested partnership")}. {kept} kept as you left them. Nothing is sent.";
    }

    /// <summary>The pairs that stay. A run whose people are not on record keeps what is marked.</summary>
    private async Task<IReadOnlyList<DraftPair>> KeptAsync(Draft? draft, IReadOnlyList<PersonInRun> people, RunScope scope, CancellationToken cancel)
    {
        if (draft is null || scope == RunScope.WordsOnly)
        {
            return draft is null ? [] : [.. draft.Pairs.Select(p => p.Mark == PairMark.None ? p with { Mark = PairMark.Good } : p)];
        }

        var last = scope == RunScope.Gaps ? await db.MatchRuns.Where(r => r.Id == draft.RunId).Select(r => r.SealedPeople).SingleAsync(cancel) : [];
        var changed = last.Length == 0 ? null : PersonChange.Between(vault.OpenSmall<List<PersonInRun>>(Purpose.Facts, last), people).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        return [.. draft.Pairs.Where(p => p.Mark != PairMark.None || (changed is not null && !p.Members.Any(changed.Contains)))];
    }

    private MatchRun Run(Actor actor, SchoolThisYear here, LoadedSchool loaded, SchoolAnswer answer, IReadOnlyList<PersonInRun> people) => new()
    {
        PublicId = PublicId.New(),
        SchoolId = here.SchoolId,
        DistrictId = here.DistrictId,
        SchoolYearId = here.YearId,
        RanAt = parts.Now,
        RanById = actor.PersonId,
        Settings = answer.Record.Settings,
        Pooling = here.Pooling,
        InputDigest = answer.Record.InputDigest,
        EngineVersion = answer.Record.EngineVersion,
        Seed = loaded.Question.Settings.Seed,
        SealedProof = vault.SealSmall(Purpose.Proof, answer.Record),
        SealedFacts = vault.SealSmall(Purpose.Facts, answer.Book.ToTable(answer.Groups)),
        SealedPeople = vault.SealSmall(Purpose.Facts, people),
        PeopleCount = loaded.Question.People.Count(p => p.TakesPart),
        CardCount = loaded.CardCount,
        ResultCount = loaded.ResultCount,
        Suggestions = [.. answer.Groups.Select(g => Proposed(here, loaded, g.Members, "")).Concat(
            answer.LeftOut.Where(l => l.Reason != LeftOutReason.NotThisYear).Select(l => Proposed(here, loaded, [l.Id], l.Reason.ToString()))).OfType<Suggestion>()],
    };

    /// <summary>Vacant seats have no person: a group is kept as the people in it, and one of two seats only not at all.</summary>
    private static Suggestion? Proposed(SchoolThisYear here, LoadedSchool loaded, IReadOnlyList<string> members, string leftOut)
    {
        var people = members.Where(loaded.PersonIds.ContainsKey).Select(m => loaded.PersonIds[m]).ToList();
        return people.Count == 0 ? null : new Suggestion
        {
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            FirstPersonId = people[0],
            SecondPersonId = people.Count > 1 ? people[1] : null,
            ThirdPersonId = people.Count > 2 ? people[2] : null,
            LeftOutReason = leftOut,
        };
    }
}
