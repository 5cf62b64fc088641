using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.MatchRuns;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Rosters;

/// <summary>What tests of people, cards and words put beside a school: results, last year's partners, and a look at the audit.</summary>
internal static class RosterInTest
{
    /// <summary>Results of last year: each value three times, in October, January and March.</summary>
    public static async Task ResultsAsync(this SchoolInTest school, RunningApp app, Person person, params (string Indicator, int Thousandths)[] values)
    {
        DateOnly[] days = [new(2025, 10, 6), new(2026, 1, 12), new(2026, 3, 2)];
        var rubric = await app.WithDbAsync(db => db.Rubrics.Where(r => r.Code == RubricFile.GeneralEducator).Select(r => r.Id).SingleAsync());
        List<ResultValue> all = [.. values.SelectMany(v => days.Select(d => new ResultValue(v.Indicator, v.Thousandths, d, null, 0, 1)))];
        await app.SaveAsync(new ResultSheet
        {
            PersonId = person.Id,
            SchoolId = school.School.Id,
            DistrictId = school.District.Id,
            RubricId = rubric,
            SchoolYear = "2025-26",
            SealedValues = app.Vault.Seal(Purpose.Results, all),
            IndicatorCount = values.Length,
            LoadedAt = Clock.Start,
        });
        await school.DeriveAsync(app);
    }

    /// <summary>Words as an import makes them after it saved.</summary>
    public static async Task DeriveAsync(this SchoolInTest school, RunningApp app)
    {
        var actor = new Actor { PersonId = school.Principal.Id, Name = "", Role = Role.Principal, PositionId = 0, SessionId = 0, SchoolId = school.School.Id, DistrictId = school.District.Id };
        var here = await app.ActAsync<FindSchoolThisYear, SchoolThisYear?>(find => find.ExecuteAsync(actor, CancellationToken.None));
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DeriveWords>().ExecuteAsync(here!, CancellationToken.None);
        await scope.ServiceProvider.GetRequiredService<AppDb>().SaveChangesAsync();
    }

    public static async Task PartnersLastYearAsync(this SchoolInTest school, RunningApp app, params Person[] people)
    {
        var year = await app.WithDbAsync(db => db.SchoolYears.SingleOrDefaultAsync(y => y.StateId == school.District.StateId && y.Name == "2025-26"))
            ?? await app.SaveAsync(new SchoolYear { StateId = school.District.StateId, Name = "2025-26", StartsOn = new(2025, 7, 1), EndsOn = new(2026, 6, 30) });
        await school.PartnersAsync(app, year.Id, people);
    }

    public static Task<Partnership> PartnersAsync(this SchoolInTest school, RunningApp app, long yearId, params Person[] people) => app.SaveAsync(new Partnership
    {
        PublicId = PublicId.New(),
        SchoolId = school.School.Id,
        DistrictId = school.District.Id,
        SchoolYearId = yearId,
        Reference = $"T-{app.Next()}",
        FinalizedAt = Clock.Start,
        FinalizedById = school.Principal.Id,
        StartsOn = new(2025, 8, 4),
        RunId = 0,
        WasSuggested = true,
        SealedWords = [],
        Seats = [.. people.Select(p => new PartnershipSeat { SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = yearId, PersonId = p.Id, Place = 1 })],
    });

    /// <summary>What the audit of that action holds: who acted, about whom, and the detail.</summary>
    public static Task<List<string>> AuditAsync(this RunningApp app, SchoolInTest school, string action) => app.WithDbAsync(async db =>
    {
        var names = await db.People.ToDictionaryAsync(p => p.Id, p => p.Name);
        var entries = await db.Audit.Include(a => a.Subjects).Where(a => a.SchoolId == school.School.Id && a.Action == action).OrderBy(a => a.Id).ToListAsync();
        return entries.Select(a => $"{a.ActorName} > {string.Join(", ", a.Subjects.Select(s => names[s.PersonId]))}: {a.Purpose}{a.Detail}").ToList();
    });

    public static Task<Card?> CardOfAsync(this RunningApp app, Person person) => app.WithDbAsync(db => db.Cards.SingleOrDefaultAsync(c => c.PersonId == person.Id));

    public static Task<TakingPart> AnswerOfAsync(this RunningApp app, Person person) =>
        app.WithDbAsync(db => db.Participations.Where(p => p.PersonId == person.Id).Select(p => p.Answer).SingleOrDefaultAsync());
}
