using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Everybody of the district, to find out who a row is about. A person may work at two schools, so the leader's own school is not enough;
/// nothing about people of other schools reaches a page except that they are there.</summary>
internal sealed class DistrictPeople
{
    private readonly SchoolThisYear here;
    private readonly Dictionary<long, Person> all;
    private readonly Dictionary<string, Person> byIdentifier = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Person> byEmail = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, Person> byName;
    private readonly Dictionary<long, List<string>> identifiers;

    private DistrictPeople(SchoolThisYear here, List<Person> people, List<PersonIdentifier> known)
    {
        this.here = here;
        all = people.ToDictionary(p => p.Id);
        identifiers = known.GroupBy(i => i.PersonId, i => i.Value).ToDictionary(i => i.Key, i => i.ToList());
        foreach (var identifier in known.Where(i => all.ContainsKey(i.PersonId)))
        {
            byIdentifier.TryAdd(identifier.Value, all[identifier.PersonId]);
        }

        foreach (var person in people.Where(p => p.Email is not null))
        {
            byEmail.TryAdd(person.Email!, person);
        }

        byName = people.Where(IsHere).ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
    }

    private DistrictPeople(SchoolThisYear here, DistrictPeople same)
    {
        (this.here, all, byIdentifier, byEmail, identifiers) = (here, same.all, same.byIdentifier, same.byEmail, same.identifiers);
        byName = all.Values.Where(IsHere).ToLookup(p => p.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<Person> TeachersHere => [.. all.Values.Where(p => TeachingHere(p) is not null).OrderBy(p => p.Name, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Every text that names a teacher of the school: IDs, addresses, and names only one of them has.</summary>
    public IReadOnlySet<string> NamesOfTeachers => TeachersHere
        .SelectMany(p => IdentifiersOf(p).Append(p.Email).Append(byName[p.Name].Count() == 1 ? p.Name : null)).OfType<string>()
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    public static async Task<DistrictPeople> LoadAsync(AppDb db, SchoolThisYear here, CancellationToken cancel)
    {
        var people = await db.People.AsNoTracking().Include(p => p.Positions).ThenInclude(p => p.School)
            .Where(p => p.DistrictId == here.DistrictId).OrderBy(p => p.Id).ToListAsync(cancel);
        var known = await db.PersonIdentifiers.AsNoTracking().Where(i => i.DistrictId == here.DistrictId).OrderBy(i => i.Id).ToListAsync(cancel);
        return new DistrictPeople(here, people, known);
    }

    /// <summary>The same people, looked at from another school of the district.</summary>
    public DistrictPeople At(SchoolThisYear there) => new(there, this);

    /// <summary>Somebody whom a file of many schools has brought and nobody has saved yet: the next school finds them.</summary>
    public void Announce(Person person, string? identifier)
    {
        all[person.Id] = person;
        if (identifier is not null)
        {
            identifiers[person.Id] = [identifier];
            byIdentifier.TryAdd(identifier, person);
        }

        if (person.Email is { } email)
        {
            byEmail.TryAdd(email, person);
        }
    }

    public Person? OfId(long id) => all.GetValueOrDefault(id);

    public Person? ById(string identifier) => byIdentifier.GetValueOrDefault(identifier);

    public Person? ByEmail(string email) => byEmail.GetValueOrDefault(email);

    /// <summary>By ID, address, or a name that one person of the school has.</summary>
    public Person? Find(string text) => ById(text) ?? ByEmail(text) ?? (byName[text].Take(2).ToList() is [var only] ? only : null);

    public IReadOnlyList<string> IdentifiersOf(Person person) => identifiers.GetValueOrDefault(person.Id) ?? [];

    /// <summary>The teaching position at this school that is current or about to begin.</summary>
    public Position? TeachingHere(Person person) => person.Positions.Find(p => p.SchoolId == here.SchoolId && p.Role == Role.Teacher && IsNowOrSoon(p));

    public DateOnly? StartOf(long id) => OfId(id) is { } person ? TeachingHere(person)?.StartsOn : null;

    public Position? LeadingHere(Person person) => person.Positions.Find(p => p.SchoolId == here.SchoolId && p.Role != Role.Teacher && IsNowOrSoon(p));

    public bool IsHere(Person person) => person.Positions.Exists(p => p.SchoolId == here.SchoolId);

    public IReadOnlyList<Position> Elsewhere(Person person) => [.. person.Positions.Where(p => p.SchoolId != here.SchoolId && IsNowOrSoon(p))];

    private bool IsNowOrSoon(Position position) => position.EndsOn is null || position.EndsOn >= here.Today;
}
