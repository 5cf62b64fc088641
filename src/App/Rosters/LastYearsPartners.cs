using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters;

/// <summary>With whom a person sat in a partnership of the school year before, at this school.</summary>
public sealed class LastYearsPartners(AppDb db)
{
    /// <returns>Their names; usually one, none when there was no partnership, two after a group of three.</returns>
    public async Task<IReadOnlyList<string>> OfAsync(long personId, SchoolThisYear here, CancellationToken cancel) =>
        (await AllAsync(here, [personId], cancel)).GetValueOrDefault(personId) ?? [];

    /// <summary>As above for several people at once.</summary>
    public async Task<IReadOnlyDictionary<long, IReadOnlyList<string>>> AllAsync(SchoolThisYear here, IReadOnlyCollection<long> people, CancellationToken cancel)
    {
        var seats = db.PartnershipSeats.Where(s => s.SchoolId == here.SchoolId && s.PersonId != null
            && db.SchoolYears.Any(y => y.Id == s.SchoolYearId && y.StateId == here.StateId && y.Name == here.LastYearName));
        var found = await seats.Where(s => people.Contains(s.PersonId!.Value))
            .Join(seats, s => s.PartnershipId, o => o.PartnershipId, (s, o) => new { Me = s.PersonId!.Value, Other = o.PersonId!.Value })
            .Where(x => x.Me != x.Other)
            .Join(db.People, x => x.Other, p => p.Id, (x, p) => new { x.Me, p.Name })
            .Distinct().ToListAsync(cancel);
        return found.GroupBy(x => x.Me).ToDictionary(g => g.Key, g => (IReadOnlyList<string>)[.. g.Select(x => x.Name).Order(StringComparer.CurrentCultureIgnoreCase)]);
    }
}
