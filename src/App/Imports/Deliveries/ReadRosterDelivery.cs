using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>A roster of many schools: each school's rows are compared with its people by the same rules as a school's own file, district by district.</summary>
internal sealed class ReadRosterDelivery(AppDb db, DeliveryContext context)
{
    private readonly RowTallies tallies = new();
    private readonly List<SchoolShare> shares = [];
    private readonly List<LeaderAsked> leaders = [];

    /// <summary>Addresses that this file gives to people of the districts read so far: an address belongs to one person of the whole install.</summary>
    private readonly HashSet<string> given = new(StringComparer.OrdinalIgnoreCase);

    public async Task<DeliveryReport> ExecuteAsync(CancellationToken cancel)
    {
        Dictionary<long, List<ReadRow<RosterRow>>> bySchool = [];
        var read = RosterFile.Stream(context.Table, context.Settings, row =>
        {
            context.Progress.Report(row.Row);
            Sort(row, bySchool);
        });
        if (read.IsRefused)
        {
            return MakeDeliveryReport.Refused(context, read);
        }

        var found = new RowFindings(context.Table.Header, read.Columns!);
        await context.Staging.OpenAsync(bySchool.Keys.Order().Select(id => context.Schools.All[id]), cancel);
        foreach (var district in bySchool.GroupBy(s => context.Schools.All[s.Key].DistrictId).OrderBy(d => d.Key))
        {
            await CompareDistrictAsync([.. district.OrderBy(s => s.Key).Select(s => (context.Schools.All[s.Key], s.Value))], found, cancel);
        }

        await context.Staging.CloseAsync(cancel);
        tallies.Ready = found.Changed.Count(row => !found.HasProblem(row));
        return MakeDeliveryReport.From(context, read, found, tallies) with { Schools = shares, Leaders = leaders };
    }

    private void Sort(ReadRow<RosterRow> row, Dictionary<long, List<ReadRow<RosterRow>>> bySchool)
    {
        if (row.Value.SchoolId is not { } named)
        {
            tallies.CannotPlace("No school in the row");
        }
        else if (context.Schools.Find(named) is not { } school)
        {
            tallies.CannotPlace($"Unknown school: {named}");
        }
        else if (school.Here is null)
        {
            tallies.Refuse(school.Names.Name);
        }
        else if (bySchool.TryGetValue(school.Id, out var rows))
        {
            rows.Add(row);
        }
        else
        {
            bySchool[school.Id] = [row];
        }
    }

    private async Task CompareDistrictAsync(List<(DeliverySchool School, List<ReadRow<RosterRow>> Rows)> schools, RowFindings found, CancellationToken cancel)
    {
        var (anyYear, districtId) = (schools[0].School.Here!, schools[0].School.DistrictId);
        var people = await DistrictPeople.LoadAsync(db, anyYear, cancel);
        var answers = await RosterAnswers.LoadAsync(db, anyYear, cancel);
        var answered = (await db.RoleAnswers.Where(a => a.DistrictId == districtId).Select(a => new { a.SchoolId, a.Identifier }).ToListAsync(cancel)).Select(a => (a.SchoolId, a.Identifier.ToUpperInvariant())).ToHashSet();
        var taken = await RosterAnswers.EmailsTakenAsync(db, schools.SelectMany(s => s.Rows).Select(r => r.Value), districtId, cancel);
        HashSet<string> takenHere = [.. taken, .. given];
        foreach (var (school, rows) in schools)
        {
            cancel.ThrowIfCancellationRequested();
            var known = new RosterKnowledge
            {
                People = people.At(school.Here!),
                School = school.Names,
                EmailsTaken = takenHere,
                Answers = answers.ByPerson,
                OwnCards = answers.OwnAt(school.Id),
                WithoutEmail = context.WithoutEmail,
                HasEmails = false, // Thousands of rows: whoever has no address gets everything on paper.
            };
            leaders.AddRange(LeadersOf(school, known.People, rows).Where(l => !answered.Contains((l.SchoolId, l.Identifier.ToUpperInvariant()))));
            shares.Add(await StageAsync(school, known, rows, found, cancel));
        }
    }

    /// <summary>Rows that speak of an administrator who is neither a teacher nor a leader here: what they lead, a person says.</summary>
    private static IEnumerable<LeaderAsked> LeadersOf(DeliverySchool school, DistrictPeople people, List<ReadRow<RosterRow>> rows) =>
        from row in rows
        where RosterRoles.IsLeader(row.Value.Role)
        let person = people.Find(row.Value.PersonId) ?? (row.Value.Email is { } email ? people.ByEmail(email) : null)
        where person is null || (people.LeadingHere(person) is null && people.TeachingHere(person) is null)
        select new LeaderAsked(row.Row, row.Value.Name)
        {
            Email = row.Value.Email, Identifier = row.Value.PersonId, SchoolId = school.Id, School = school.Names.Name, Word = row.Value.Role,
        };

    private async Task<SchoolShare> StageAsync(DeliverySchool school, RosterKnowledge known, List<ReadRow<RosterRow>> rows, RowFindings found, CancellationToken cancel)
    {
        var comparison = new RosterComparison(known, found);
        var teachers = known.People.TeachersHere;
        List<RosterChange> changes = [.. comparison.Compare(rows).Where(c => !found.HasProblem(c.Row))];
        var named = rows.SelectMany(r => new[] { r.Value.PersonId, r.Value.Email, r.Value.Name }).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase);
        var gone = context.Facts.Gone.ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<Person> missing = [.. teachers.Where(p => context.Facts.NamesEverybody || known.People.IdentifiersOf(p).Append(p.Email).Any(t => t is not null && gone.Contains(t))).Where(p => !comparison.Mentioned.Contains(p.Id) && !known.People.IdentifiersOf(p).Append(p.Email).Append(p.Name).Any(t => t is not null && named.Contains(t)))];
        var stage = new StageRosterSchool(context.Staging, context.Delivery.Id, school, known.People);
        given.UnionWith(changes.Select(c => c.Email).OfType<string>());
        await stage.ChangesAsync(changes, cancel);
        await stage.EndingsAsync(missing, cancel);
        return new(school.Names.Name)
        {
            SchoolId = school.Id,
            Added = changes.Count(c => c.IsNew || c.AddsPosition),
            Changed = changes.Count(c => !c.IsNew && !c.AddsPosition),
            Ending = missing.Count,
            TeachersNow = teachers.Count,
        };
    }
}
