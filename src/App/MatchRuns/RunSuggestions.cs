using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Counterpart.Pairing;

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
        await db.SaveChangesAsync(cancel);
        var loaded = await parts.Questions.LoadAsync(here, cancel);
        if (loaded.Question.People.Count(p => p.TakesPart) < 2)
        {
            return new Outcome.Refused("", "Suggestions need at least two people who take part. Add people first.");
        }

        var before = draft?.Pairs ?? [];
        var answer = Pairer.Suggest(Asked(loaded.Question, before, order.KeepAll), cancel);
        var run = Run(actor, here, loaded, answer);
        db.Add(run);
        await parts.DeriveWords.ExecuteAsync(here, loaded, cancel);
        var pairs = KeptPairs.Draw(answer.Groups, before);
        db.Record(actor, run.RanAt, "suggestions.run", $"{answer.Groups.Count} groups, {loaded.CardCount} cards, {loaded.ResultCount} with results");
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody saved a card or a file at the same moment. Nothing was changed here. Run again.");
        }

        var from = new Draft { Number = order.Seen, RunId = run.Id, At = run.RanAt, Pairs = before, SealedReasons = draft?.SealedReasons ?? [] };
        await parts.Drafts.AddAsync(here, from, new DraftChange { By = actor, Act = order.Act, PersonIds = order.PersonIds, Pairs = pairs }, answer.Book, cancel);
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

    private static SchoolQuestion Asked(SchoolQuestion question, IReadOnlyList<DraftPair> before, bool keepAll)
    {
        var there = question.People.Where(p => p.TakesPart).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var standing = before.Where(p => p.Members.All(there.Contains)).ToList();
        return question with
        {
            Before = Draft.AsPlan(standing),
            Kept = KeptPairs.Of(standing.Where(p => keepAll || p.Mark != PairMark.None)),
        };
    }

    private MatchRun Run(Actor actor, SchoolThisYear here, LoadedSchool loaded, SchoolAnswer answer) => new()
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
