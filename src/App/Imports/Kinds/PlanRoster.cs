using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

public sealed class PlanRoster(AppDb db) : FilePlanner
{
    public override FileKind Kind => FileKind.Roster;

    public override async Task<PlannedFile> ExecuteAsync(OpenedFile file, CancellationToken cancel)
    {
        var read = RosterFile.Read(file.Table, file.Settings);
        if (read.IsRefused)
        {
            return MakeReport.Refused(file, read);
        }

        var found = new RowFindings(file.Table.Header, read.Columns!);
        var known = await KnowledgeAsync(file, read, cancel);
        var comparison = new RosterComparison(known, found);
        var changes = comparison.Compare(read.Rows);
        List<RosterChange> ready = [.. changes.Where(c => !found.HasProblem(c.Row))];
        var missing = NotInFile(file, read.Columns!, known.People, comparison.Mentioned);
        if (!file.Facts.NamesEverybody)
        {
            var gone = file.Facts.Gone.ToHashSet(StringComparer.OrdinalIgnoreCase);
            missing.RemoveAll(p => !known.People.IdentifiersOf(p).Append(p.Email).Any(id => id is not null && gone.Contains(id)));
        }

        return new(
            MakeReport.From(file, read, found) with { NotInFile = [.. missing.Select(p => new PersonNotInFile(p.PublicId, p.Name, Work(known.People.TeachingHere(p)!)))] },
            new RosterPlan(ready));
    }

    private async Task<RosterKnowledge> KnowledgeAsync(OpenedFile file, FileReport<RosterRow> read, CancellationToken cancel)
    {
        var here = file.Here;
        var emails = read.Rows.Select(r => r.Value.Email?.ToLowerInvariant()).OfType<string>().Distinct(StringComparer.Ordinal);
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        foreach (var some in emails.Chunk(500))
        {
            taken.UnionWith(await db.People.Where(p => p.DistrictId != here.DistrictId && some.Contains(p.Email)).Select(p => p.Email!).ToListAsync(cancel));
        }

        var answers = await db.Participations.AsNoTracking().Where(p => p.SchoolYearId == here.YearId && p.DistrictId == here.DistrictId).ToListAsync(cancel);
        var elsewhere = answers.Where(p => p.SchoolId != here.SchoolId && p.Answer != TakingPart.NoAnswerYet).Select(p => p.PersonId);
        var ownCards = await db.Cards.Where(c => c.SchoolYearId == here.YearId && c.DistrictId == here.DistrictId && c.CameBy != CardCameBy.File).Select(c => c.PersonId).ToListAsync(cancel);
        return new()
        {
            People = await DistrictPeople.LoadAsync(db, here, cancel),
            School = await SchoolNames.LoadAsync(db, here, cancel),
            EmailsTaken = taken,
            Answers = answers.ToDictionary(p => p.PersonId, p => p.Answer),
            OwnCards = ownCards.Concat(elsewhere).ToHashSet(),
            WithoutEmail = file.Corrections.WithoutEmail,
            HasEmails = read.Columns!.Has(Field.Email),
        };
    }

    /// <summary>Teachers whom no row mentions: not by an ID or address of theirs, not even in a row that still needs fixing.</summary>
    private static List<Person> NotInFile(OpenedFile file, ColumnMap columns, DistrictPeople people, IReadOnlyCollection<long> mentioned)
    {
        HashSet<string> texts = new(StringComparer.OrdinalIgnoreCase);
        using var rows = file.Table.Rows(file.Corrections.ForReading());
        while (rows.Read())
        {
            foreach (var field in (Field[])[Field.PersonId, Field.Email, Field.Name])
            {
                if (columns[field] is var at and >= 0)
                {
                    texts.Add(rows[at].ToString());
                }
            }
        }

        return [.. people.TeachersHere.Where(p => !mentioned.Contains(p.Id) && !people.IdentifiersOf(p).Append(p.Email).Append(p.Name).Any(t => t is not null && texts.Contains(t)))];
    }

    private static string Work(Position position) => string.Join(' ', [string.Join(", ", position.Grades), string.Join(", ", position.Subjects)]).Trim();
}
