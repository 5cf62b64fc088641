using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;
using RuleKind = Counterpart.App.Review.RuleKind;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Rules about two people. One pair has one rule; a file never lifts "never" and never gives somebody two partners.</summary>
public sealed class PlanRuleFile(AppDb db) : FilePlanner
{
    public override FileKind Kind => FileKind.Rules;

    public override async Task<PlannedFile> ExecuteAsync(OpenedFile file, CancellationToken cancel)
    {
        var people = await DistrictPeople.LoadAsync(db, file.Here, cancel);
        var school = await SchoolNames.LoadAsync(db, file.Here, cancel);
        var read = RulesFile.Read(file.Table, file.Settings with { KnownPeople = people.NamesOfTeachers });
        if (read.IsRefused)
        {
            return MakeReport.Refused(file, read);
        }

        var found = new RowFindings(file.Table.Header, read.Columns!);
        var stored = await db.PersonRules.AsNoTracking().Where(r => r.SchoolId == file.Here.SchoolId && r.SchoolYearId == file.Here.YearId).ToListAsync(cancel);
        var comparison = new RuleComparison(people, stored, found);
        foreach (var row in read.Rows)
        {
            if (row.Value.SchoolId is { } other && !school.Is(other))
            {
                found.LeftOut.Add(row.Row);
            }
            else if (people.Find(row.Value.PersonA) is { } one && people.Find(row.Value.PersonB) is { } two)
            {
                comparison.Add(row.Row, one, two, Enum.Parse<RuleKind>(row.Value.Kind.ToString()));
            }
        }

        if (found.LeftOut.Count > 0)
        {
            found.Note($"{Words.Count(found.LeftOut.Count, "row is", "rows are")} about other schools and left out.");
        }

        return new(MakeReport.From(file, read, found), new RulesPlan(comparison.Changes));
    }
}
