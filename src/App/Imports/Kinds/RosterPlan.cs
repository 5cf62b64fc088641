using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Writes people and positions, then what needs their ids: the district's own IDs, who leads whom, who takes part.</summary>
internal sealed class RosterPlan(IReadOnlyList<RosterChange> changes) : FilePlan
{
    public override async Task<SavedRows?> WriteAsync(SaveMoment moment, CancellationToken cancel)
    {
        var people = await LoadAsync(moment.Db, changes.Select(c => c.PersonId).OfType<long>(), cancel);
        Dictionary<int, Person> ofRow = [];
        foreach (var change in changes)
        {
            var person = change.PersonId is { } id ? people[id] : NewPerson(moment, change);
            ofRow[change.Row] = person;
            Rename(moment, person, change);
            PlaceHere(moment, person, change);
            person.Version += change.IsNew ? 0 : 1;
        }

        if (!await moment.Db.TrySaveAsync(cancel))
        {
            return null;
        }

        var answers = await AnswersAsync(moment, cancel);
        foreach (var change in changes)
        {
            Connect(moment, ofRow, change, answers);
        }

        var ended = await EndPositionsAsync(moment, cancel);
        return new(What(ended.Count), [.. ofRow.Values.Select(p => p.Id), .. ended]);
    }

    private static async Task<Dictionary<long, Person>> LoadAsync(AppDb db, IEnumerable<long> ids, CancellationToken cancel)
    {
        Dictionary<long, Person> people = [];
        foreach (var some in ids.Chunk(500))
        {
            await foreach (var person in db.People.Include(p => p.Positions).Where(p => some.Contains(p.Id)).AsAsyncEnumerable().WithCancellation(cancel))
            {
                people[person.Id] = person;
            }
        }

        return people;
    }

    private static Person NewPerson(SaveMoment moment, RosterChange change)
    {
        return moment.Db.Add(new Person { PublicId = PublicId.New(), DistrictId = moment.Here.DistrictId, Name = change.Name ?? "", Email = change.Email }).Entity;
    }

    private static void Rename(SaveMoment moment, Person person, RosterChange change)
    {
        if (change.Name is not null || change.Email is not null)
        {
            person.Note((moment.BatchId, change.Row));
        }

        person.Name = change.Name ?? person.Name;
        person.Email = change.Email ?? person.Email;
    }

    private static void PlaceHere(SaveMoment moment, Person person, RosterChange change)
    {
        var position = person.Positions.Find(p => p.Id != 0 && p.Id == change.PositionId);
        if (change.AddsPosition)
        {
            position = new Position { PersonId = person.Id, Role = Role.Teacher, DistrictId = moment.Here.DistrictId, SchoolId = moment.Here.SchoolId, StartsOn = moment.Here.Today };
            person.Positions.Add(position);
        }

        if (position is not null)
        {
            position.Grades = change.Grades is null ? position.Grades : [.. change.Grades];
            position.Subjects = change.Subjects is null ? position.Subjects : [.. change.Subjects];
            position.Room = change.Room ?? position.Room;
            position.TaughtPeriods = change.TaughtPeriods is null ? position.TaughtPeriods : [.. change.TaughtPeriods];
            position.Note((moment.BatchId, change.Row));
        }
    }

    private async Task<Dictionary<long, Participation>> AnswersAsync(SaveMoment moment, CancellationToken cancel) =>
        changes.Any(c => c.TakingPart is not null)
            ? await moment.Db.Participations.Where(p => p.SchoolYearId == moment.Here.YearId && p.DistrictId == moment.Here.DistrictId).ToDictionaryAsync(p => p.PersonId, cancel)
            : [];

    private static void Connect(SaveMoment moment, Dictionary<int, Person> ofRow, RosterChange change, Dictionary<long, Participation> answers)
    {
        var person = ofRow[change.Row];
        if (change.Identifier is { } identifier)
        {
            moment.Db.Add(new PersonIdentifier { PersonId = person.Id, DistrictId = moment.Here.DistrictId, Value = identifier, BatchId = moment.BatchId, BatchRow = change.Row });
        }

        if (TeachingHere(person, moment) is { } position)
        {
            position.ManagerId = IdOf(change.Manager, ofRow) ?? position.ManagerId;
            position.ObserverId = IdOf(change.Observer, ofRow) ?? position.ObserverId;
        }

        if (change.TakingPart is { } told)
        {
            Participations.Write(moment.Db, moment.Here, person.Id, answers.GetValueOrDefault(person.Id), told, moment.At, (moment.BatchId, change.Row));
        }
    }

    private static Position? TeachingHere(Person person, SaveMoment moment) => person.Positions.Find(p =>
        p.SchoolId == moment.Here.SchoolId && p.Role == Role.Teacher && (p.EndsOn is null || p.EndsOn >= moment.Here.Today));

    private static long? IdOf(RosterPerson? who, Dictionary<int, Person> ofRow) =>
        who?.PersonId ?? (who?.Row is { } row && ofRow.TryGetValue(row, out var person) ? person.Id : null);

    private static async Task<List<long>> EndPositionsAsync(SaveMoment moment, CancellationToken cancel)
    {
        var (here, ticked) = (moment.Here, moment.PositionsToEnd);
        if (ticked.Count == 0)
        {
            return [];
        }

        var ending = await moment.Db.Positions.TeachersAt(moment.By, here.Today).Where(p => ticked.Contains(p.Person!.PublicId)).ToListAsync(cancel);
        foreach (var position in ending)
        {
            position.EndsOn = position.LastDayBefore(here.Today);
        }

        return [.. ending.Select(p => p.PersonId)];
    }

    private string What(int ended)
    {
        var added = changes.Count(c => c.IsNew);
        List<string> parts =
        [
            .. added > 0 ? [Words.Count(added, "person", "people") + " added"] : (string[])[],
            .. changes.Count > added ? [Words.Count(changes.Count - added, "person", "people") + " changed"] : (string[])[],
            .. ended > 0 ? [Words.Count(ended, "position") + " ended"] : (string[])[],
        ];
        return string.Join(", ", parts);
    }
}
