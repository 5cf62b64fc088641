using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.People;

/// <summary>The teachers of a school by grade, then name, with what the lists of people and cards show of them.</summary>
public sealed class ReadPeople(AppDb db)
{
    /// <summary>Everybody here now, coming, or gone since the summer before this school year.</summary>
    public async Task<IReadOnlyList<PersonRow>> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var since = here.YearStartsOn.AddMonths(-3);
        var positions = await db.Positions.AsNoTracking()
            .Where(p => p.SchoolId == actor.SchoolId && p.SchoolId == here.SchoolId && p.Role == Role.Teacher && (p.EndsOn == null || p.EndsOn >= since))
            .Select(p => new { p.Id, p.PersonId, p.Person!.PublicId, p.Person.Name, p.Person.Email, p.Grades, p.Subjects, p.Room, p.StartsOn, p.EndsOn })
            .ToListAsync(cancel);
        var answers = await db.Participations.VisibleTo(actor).Where(p => p.SchoolYearId == here.YearId).ToDictionaryAsync(p => p.PersonId, p => p.Answer, cancel);
        var cards = await db.Cards.VisibleTo(actor).Where(c => c.SchoolYearId == here.YearId).Select(c => c.PersonId).ToHashSetAsync(cancel);
        var counts = await IndicatorCountsAsync(actor, cancel);
        return
        [
            .. positions
                .OrderByDescending(p => p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today)).ThenByDescending(p => p.Id)
                .DistinctBy(p => p.PersonId)
                .OrderBy(p => Grades.GroupOrder(p.Grades)).ThenBy(p => Grades.Group(p.Grades), StringComparer.Ordinal).ThenBy(p => p.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(p => p.PersonId)
                .Select(p => new PersonRow
                {
                    PersonId = p.PersonId,
                    Id = p.PublicId,
                    Name = p.Name,
                    HasEmail = p.Email is not null,
                    Grades = p.Grades,
                    Subjects = p.Subjects,
                    Room = p.Room,
                    StartsOn = p.StartsOn,
                    EndsOn = p.EndsOn,
                    Answer = answers.GetValueOrDefault(p.PersonId),
                    HasCard = cards.Contains(p.PersonId),
                    IndicatorCount = counts.GetValueOrDefault(p.PersonId),
                }),
        ];
    }

    /// <summary>Of the latest year's sheet only: two years of results are not two sets of indicators.</summary>
    private async Task<Dictionary<long, int>> IndicatorCountsAsync(Actor actor, CancellationToken cancel)
    {
        var sheets = await db.ResultSheets.VisibleTo(actor).Select(s => new { s.PersonId, s.SchoolYear, s.IndicatorCount }).ToListAsync(cancel);
        return sheets.GroupBy(s => s.PersonId).ToDictionary(g => g.Key, g => g.OrderByDescending(s => s.SchoolYear, StringComparer.Ordinal).First().IndicatorCount);
    }
}
