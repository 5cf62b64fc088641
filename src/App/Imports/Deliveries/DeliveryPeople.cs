using Counterpart.App.Access;
using Counterpart.App.Data;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>Everybody a delivery of results may be about, by ID and by address, with the school that gets the results. An ID that people of two districts have names nobody.</summary>
internal sealed class DeliveryPeople
{
    public const int Nobody = -1;

    private readonly Dictionary<string, int> byText = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<(long PersonId, IReadOnlyList<long> Schools)> people = [];

    private DeliveryPeople()
    {
    }

    /// <summary>Every text that names exactly one person.</summary>
    public IReadOnlySet<string> Names => byText.Where(t => t.Value != Nobody).Select(t => t.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);

    public long IdOf(int person) => people[person].PersonId;

    /// <summary>The school that gets the results: of the teaching position that began first and has not ended; null for somebody who teaches nowhere.</summary>
    public long? SchoolOf(int person) => people[person].Schools is [var first, ..] ? first : null;

    /// <summary>All schools at which the person teaches.</summary>
    public IReadOnlyList<long> SchoolsOf(int person) => people[person].Schools;

    public static async Task<DeliveryPeople> LoadAsync(AppDb db, Delivery delivery, DateOnly today, CancellationToken cancel)
    {
        var districts = db.Districts.Where(d => d.StateId == delivery.StateId && (delivery.DistrictId == null || d.Id == delivery.DistrictId)).Select(d => d.Id);
        var schools = (await db.Positions.Where(p => p.Role == Role.Teacher && p.SchoolId != null && districts.Contains(p.DistrictId!.Value) && (p.EndsOn == null || p.EndsOn >= today))
            .OrderBy(p => p.StartsOn).ThenBy(p => p.Id).Select(p => new { p.PersonId, p.SchoolId }).ToListAsync(cancel)).ToLookup(p => p.PersonId, p => p.SchoolId);
        var found = new DeliveryPeople();
        Dictionary<long, int> numbers = [];
        await foreach (var person in db.People.Where(p => p.DistrictId != null && districts.Contains(p.DistrictId.Value)).OrderBy(p => p.Id).Select(p => new { p.Id, p.Email }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            numbers[person.Id] = found.people.Count;
            found.Name(person.Email, found.people.Count);
            found.people.Add((person.Id, [.. schools[person.Id].OfType<long>().Distinct()]));
        }

        await foreach (var identifier in db.PersonIdentifiers.Where(i => districts.Contains(i.DistrictId)).OrderBy(i => i.Id).Select(i => new { i.PersonId, i.Value }).AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (numbers.TryGetValue(identifier.PersonId, out var number))
            {
                found.Name(identifier.Value, number);
            }
        }

        return found;
    }

    public int Find(string text) => byText.GetValueOrDefault(text, Nobody);

    private void Name(string? text, int number)
    {
        if (text is not null && !byText.TryAdd(text, number) && byText[text] != number)
        {
            byText[text] = Nobody;
        }
    }
}
