using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Compares a roster with the people of the school and district, row by row. Knows no database.</summary>
internal sealed class RosterComparison(RosterKnowledge known, RowFindings found)
{
    private readonly Dictionary<long, int> rowOfPerson = [];
    private readonly Dictionary<string, RosterPerson> rowOfIdentifier = new(StringComparer.OrdinalIgnoreCase);
    private readonly SortedDictionary<string, int> otherSchools = new(StringComparer.OrdinalIgnoreCase);
    private readonly RosterPersonCheck rules = new(known, found);

    /// <summary>People the file mentions and we know.</summary>
    public IReadOnlyCollection<long> Mentioned => rowOfPerson.Keys;

    public IReadOnlyList<RosterChange> Compare(IReadOnlyList<ReadRow<RosterRow>> rows)
    {
        List<(RosterChange Change, RosterRow Row)> drafts = [];
        foreach (var (number, row) in rows.Where(r => IsOurs(r.Row, r.Value)))
        {
            if (Find(number, row, out var person) && rules.Change(number, row, person) is { } change)
            {
                drafts.Add((change, row));
                rowOfIdentifier.TryAdd(row.PersonId, new RosterPerson(person?.Id, number));
            }
        }

        ReportOtherSchools(rows.Count);
        List<RosterChange> changes = [.. drafts.Select(d => WithLeaders(d.Change, d.Row)).Where(c => c.ChangesSomething)];
        found.Changed.UnionWith(changes.Select(c => c.Row));
        return changes;
    }

    /// <summary>Rows about other schools and other work are left out, and said so.</summary>
    private bool IsOurs(int number, RosterRow row)
    {
        if (row.SchoolId is { } school && !known.School.Is(school))
        {
            otherSchools[school] = otherSchools.GetValueOrDefault(school) + 1;
            found.LeftOut.Add(number);
            return false;
        }

        if (row.Role.Length == 0 || !RosterRoles.IsOtherWork(row.Role) || RosterRoles.IsLeader(row.Role))
        {
            return true;
        }

        found.LeftOut.Add(number);
        found.Note(number, Field.Role, row.Name, $"\"{row.Role}\" is not a teacher's work, so this row is left out");
        return false;
    }

    private bool Find(int number, RosterRow row, out Person? person)
    {
        if (!rules.Find(number, row, out person))
        {
            return false;
        }

        if (person is not null && !rowOfPerson.TryAdd(person.Id, number))
        {
            found.Problem(new RowProblem(number, ProblemKind.Repeated)
            {
                Person = row.Name,
                Cell = row.PersonId,
                What = $"the same person as row {rowOfPerson[person.Id]}",
                Fix = "Type this person's own ID, or skip the row.",
            }, Field.PersonId);
            return false;
        }

        return true;
    }

    private void ReportOtherSchools(int rows)
    {
        if (otherSchools.Count == 0)
        {
            return;
        }

        var count = otherSchools.Values.Sum();
        var names = Words.List([.. otherSchools.Keys.Take(3)]) + (otherSchools.Count > 3 ? " and others" : "");
        found.Note(count == rows
            ? $"Every row names another school ({names}). {known.School.Name} has the number {known.School.Number}."
            : $"{Words.Count(count, "row is", "rows are")} about other schools ({names}) and left out.");
    }

    private RosterChange WithLeaders(RosterChange change, RosterRow row)
    {
        var position = change.PersonId is { } id && known.People.OfId(id) is { } person ? known.People.TeachingHere(person) : null;
        return change with
        {
            Manager = Leader(change, row, row.ManagerId, Field.ManagerId, position?.ManagerId),
            Observer = Leader(change, row, row.ObserverId, Field.ObserverId, position?.ObserverId),
        };
    }

    private RosterPerson? Leader(RosterChange change, RosterRow row, string? text, Field field, long? now)
    {
        if (text is null || (change.PositionId is null && !change.AddsPosition))
        {
            return null;
        }

        var who = known.People.Find(text) is { } person ? new RosterPerson(person.Id) : rowOfIdentifier.GetValueOrDefault(text);
        if (who is null)
        {
            found.Note(change.Row, field, row.Name, $"nobody here has the ID \"{text}\" yet, so this is left empty");
            return null;
        }

        return who.PersonId is { } id && (id == now || id == change.PersonId) ? null : who;
    }
}
