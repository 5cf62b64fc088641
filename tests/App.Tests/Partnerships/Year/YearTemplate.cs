using Counterpart.App.Access;
using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>The school before anybody is paired: sixty teachers with cards and results, a calendar, a district, one run of suggestions. Put together once; each year starts on a copy.</summary>
internal sealed class YearTemplate : IAsyncDisposable
{
    public const int Teachers = 60;

    private readonly string folder = Directory.CreateTempSubdirectory("counterpart-year-").FullName;
    private Task<string>? made;

    public Task<string> FolderAsync()
    {
        lock (folder)
        {
            return made ??= MakeAsync();
        }
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    public static async Task FillAsync(RunningApp app)
    {
        var filled = await ReviewSchool.OfManyAsync(app, Teachers);
        var school = filled.School;
        await school.PersonAsync("Dora Lind", Role.DistrictDesignee);
        await app.WithDbAsync(db =>
        {
            db.AddRange(YearDays.Plan.Select(d => new CalendarEntry
            {
                PublicId = PublicId.New(), StateId = school.District.StateId, SchoolYearId = school.Year.Id, FirstDay = d.First, LastDay = d.Last, Name = d.Name, Kind = d.Kind,
                SchoolId = d.Kind == CalendarKind.Testing ? null : school.School.Id, DistrictId = d.Kind == CalendarKind.Testing ? null : school.District.Id,
            }));
            return db.SaveChangesAsync();
        });
        var principal = new Actor
        {
            PersonId = school.Principal.Id, Name = school.Principal.Name, Role = Role.Principal, PositionId = school.Principal.Positions[0].Id, SessionId = 0,
            StateId = school.District.StateId, DistrictId = school.District.Id, SchoolId = school.School.Id,
        };
        var here = await app.ActAsync<FindSchoolThisYear, SchoolThisYear?>(f => f.ExecuteAsync(principal, CancellationToken.None));
        Assert.IsType<Outcome.Done>(await app.ActAsync<RunSuggestions, Outcome>(r => r.ExecuteAsync(principal, here!, new RunOrder { Seen = 0 }, CancellationToken.None)));
    }

    private async Task<string> MakeAsync()
    {
        await using var app = new YearApp();
        await FillAsync(app);
        var like = Path.Combine(folder, "school");
        await app.LeaveLikeAsync(like);
        return like;
    }
}
