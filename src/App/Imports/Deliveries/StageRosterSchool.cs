using Counterpart.App.Access;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Puts what a roster would change at one school into rows to be published, and tells the schools that come after of the people it brings.</summary>
internal sealed class StageRosterSchool(StagingArea staging, long deliveryId, DeliverySchool school, DistrictPeople people)
{
    private readonly Dictionary<int, Guid> keyOfRow = [];

    public async Task ChangesAsync(List<RosterChange> changes, CancellationToken cancel)
    {
        foreach (var change in changes)
        {
            keyOfRow[change.Row] = change.PersonId is { } id ? people.OfId(id)!.PublicId : PublicId.New();
        }

        foreach (var change in changes)
        {
            await staging.AddAsync(Staged(change), cancel);
        }

        foreach (var change in changes.Where(c => c.IsNew))
        {
            people.Announce(Announced(change), change.Identifier);
        }
    }

    public async Task EndingsAsync(List<Person> missing, CancellationToken cancel)
    {
        var today = school.Here!.Today;
        foreach (var position in missing.Select(p => people.TeachingHere(p)!))
        {
            await staging.AddAsync(
                new StagedEnding
                {
                    DeliveryId = deliveryId,
                    BatchId = staging.BatchOf(school),
                    PositionId = position.Id,
                    SchoolId = school.Id,
                    DistrictId = school.DistrictId,
                    EndsOn = position.LastDayBefore(today),
                }, cancel);
        }
    }

    private StagedPerson Staged(RosterChange change)
    {
        var person = change.PersonId is { } id ? people.OfId(id) : null;
        var position = person is null ? null : people.TeachingHere(person);
        return new()
        {
            DeliveryId = deliveryId,
            BatchId = staging.BatchOf(school),
            Row = change.Row,
            SchoolId = school.Id,
            DistrictId = school.DistrictId,
            SchoolYearId = school.Here!.YearId,
            Key = keyOfRow[change.Row],
            IsNew = change.IsNew,
            SeenVersion = person?.Version ?? 0,
            Name = change.Name,
            Email = change.Email,
            Identifier = change.Identifier,
            PositionId = change.PositionId,
            AddsPosition = change.AddsPosition,
            StartsOn = school.Here.Today,
            Grades = [.. change.Grades ?? position?.Grades ?? []],
            Subjects = [.. change.Subjects ?? position?.Subjects ?? []],
            Room = change.Room ?? position?.Room ?? "",
            TaughtPeriods = [.. change.TaughtPeriods ?? position?.TaughtPeriods ?? []],
            ManagerKey = KeyOf(change.Manager),
            ObserverKey = KeyOf(change.Observer),
            TakingPart = change.TakingPart is not null && staging.IsFirstAnswerOf(keyOfRow[change.Row]) ? change.TakingPart : null,
        };
    }

    private Guid? KeyOf(RosterPerson? who) => who switch
    {
        { PersonId: { } id } => people.OfId(id)?.PublicId,
        { Row: { } row } when keyOfRow.TryGetValue(row, out var key) => key,
        _ => null,
    };

    /// <summary>Below zero: nobody in the database has such an id.</summary>
    private Person Announced(RosterChange change)
    {
        var id = -(long)change.Row;
        return new()
        {
            Id = id,
            PublicId = keyOfRow[change.Row],
            DistrictId = school.DistrictId,
            Name = change.Name ?? "",
            Email = change.Email,
            Positions = [new Position { PersonId = id, Role = Role.Teacher, DistrictId = school.DistrictId, SchoolId = school.Id, School = AsSchool(), StartsOn = school.Here!.Today }],
        };
    }

    private School AsSchool() => new()
    {
        Id = school.Id, PublicId = Guid.Empty, DistrictId = school.DistrictId, Number = school.Names.Number, Name = school.Names.Name, Level = "", TimeZone = school.Here!.Zone,
    };
}
