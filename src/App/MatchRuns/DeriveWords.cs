using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.MatchRuns;

/// <summary>Derives everybody's words from results and cards and seals them, so that no page ever opens a result.
/// Called by each act that changes what the words rest on. Saves nothing: the act does.</summary>
public sealed class DeriveWords(AppDb db, Vault vault, SchoolQuestions questions, TimeProvider clock)
{
    /// <summary>Saves what the act has changed so far, then puts the words beside it. Call inside the act's own transaction.</summary>
    public async Task ExecuteAsync(SchoolThisYear here, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await ExecuteAsync(here, await questions.LoadAsync(here, cancel), cancel);
    }

    /// <summary>Only that person's words: for an act that changes one card. Two people who send theirs at once do not wait for each other.</summary>
    public async Task OfPersonAsync(SchoolThisYear here, long personId, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await WriteAsync(here, await questions.LoadAsync(here, cancel), id => id == personId, cancel);
    }

    /// <summary>As above, for a question that is already loaded.</summary>
    public Task ExecuteAsync(SchoolThisYear here, LoadedSchool loaded, CancellationToken cancel) => WriteAsync(here, loaded, _ => true, cancel);

    private async Task WriteAsync(SchoolThisYear here, LoadedSchool loaded, Func<long, bool> whose, CancellationToken cancel)
    {
        List<Participant> people = [.. loaded.Question.People.Where(p => !p.IsVacantSeat && whose(loaded.PersonIds[p.Id]))];
        List<long> ids = [.. people.Select(p => loaded.PersonIds[p.Id])];

        // By person, not by school: somebody who works at two schools has one set of words.
        var rows = await db.OwnWords.Where(w => w.SchoolYearId == here.YearId && ids.Contains(w.PersonId)).ToDictionaryAsync(w => w.PersonId, cancel);
        foreach (var person in people)
        {
            var personId = loaded.PersonIds[person.Id];
            if (!rows.TryGetValue(personId, out var row))
            {
                row = new OwnWords { PersonId = personId, SchoolId = here.SchoolId, DistrictId = here.DistrictId, SchoolYearId = here.YearId };
                db.Add(row);
            }

            row.SealedWords = vault.Seal(Purpose.OwnWords, StoredWords.From(PersonWords.About(person with { Named = [] }, loaded.RubricOf(person))));
            row.PartOfYear = loaded.PartOfYear.Contains(personId);
            row.DerivedAt = clock.GetUtcNow().UtcDateTime;
        }
    }
}
