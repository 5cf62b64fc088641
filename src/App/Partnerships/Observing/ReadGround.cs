using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Organizations.Bells;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>Reads what a pair may choose from when it plans an observation.</summary>
public sealed class ReadGround(AppDb db)
{
    public async Task<ObservationGround> ExecuteAsync(OwnPair pair, CancellationToken cancel)
    {
        var here = pair.Here;
        var people = pair.PersonIds.ToList();
        var colleagues = await db.Positions
            .Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Teacher && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today) && !people.Contains(p.PersonId))
            .Select(p => new { p.Person!.PublicId, p.PersonId, p.Person.Name }).Distinct().ToListAsync(cancel);
        var bells = await db.BellPeriods.AsNoTracking()
            .Where(b => b.SchoolId == here.SchoolId && b.SchoolYearId == here.YearId && b.ScheduleId == null && b.Use != BellUse.NotForMeetings).OrderBy(b => b.Place).ToListAsync(cancel);
        return new()
        {
            Choices = [.. pair.Others.SelectMany(o => Choices(pair, o)), new(WatchChoice.Together, "Together you see a class of a third teacher", null, null)],
            Colleagues = [.. colleagues.OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase).Select(c => (c.PublicId, c.PersonId, c.Name))],
            Periods = [.. bells.Select(PeriodChoice.Of)],
            Focus = pair.Focus,
            Days = await db.SchoolDaysAsync(here.SchoolId, cancel),
            StartsOn = pair.StartsOn,
            Today = here.Today,
            LastDay = here.YearStartsOn.AddYears(1).AddDays(-1),
        };
    }

    private static IEnumerable<WatchChoice> Choices(OwnPair pair, PairPerson other) =>
    [
        new($"sees-me-{StepFields.Id(other)}", $"{other.FirstName} sees a class of yours", other.Id, pair.Me.Id, IsMe: true),
        new($"i-see-{StepFields.Id(other)}", $"You see a class of {other.FirstName}’s", pair.Me.Id, other.Id),
    ];
}
