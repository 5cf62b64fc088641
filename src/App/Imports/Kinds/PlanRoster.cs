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
        var answers = await RosterAnswers.LoadAsync(db, here, cancel);
        return new()
        {
            People = await DistrictPeople.LoadAsync(db, here, cancel),
            School = await SchoolNames.LoadAsync(db, here, cancel),
            EmailsTaken = await RosterAnswers.EmailsTakenAsync(db, read.Rows.Select(r => r.Value), here.DistrictId, cancel),
            Answers = answers.ByPerson,
            OwnCards = answers.OwnAt(here.SchoolId),
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
