using System.Data.Common;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Time;

public sealed class FollowManyTests
{
    [Fact]
    public async Task A_change_of_the_state_asks_the_database_as_often_for_many_pairs_as_for_one()
    {
        await using var app = new CountingApp();
        var pair = await TimePair.MakeAsync(app);
        await InvitedAsync(app, pair.School, pair.Pair);
        var one = await QuestionsAsync(app, pair, new(2026, 10, 6));
        foreach (var school in new[] { pair.School, await pair.School.NeighborAsync(), await pair.School.NeighborAsync() })
        {
            await InvitedAsync(app, school, await FinalizedPair.MakeAsync(app, school));
        }

        Assert.Equal(one, await QuestionsAsync(app, pair, new(2026, 10, 13)));

        Assert.Equal(8, await app.WithDbAsync(db => db.Outbox.CountAsync(m => m.Kind == MailKind.Meeting)));
    }

    private static async Task<int> QuestionsAsync(CountingApp app, TimePair pair, DateOnly day)
    {
        var (state, year) = (pair.School.District.StateId, pair.School.Year);
        var actor = new Actor { PersonId = pair.School.Principal.Id, Name = "Pat Simmons", Role = Role.StateLead, PositionId = 0, SessionId = 0, StateId = state };
        app.Questions = 0;
        var saved = await app.ActAsync<SaveCalendar, Outcome>(s => s.ExecuteAsync(
            actor, new() { StateId = state, YearId = year.Id, YearName = year.Name, YearStartsOn = year.StartsOn }, (null, 0), new(CalendarWords.Typed(day), "", "Closed", CalendarKind.NoSchool), CancellationToken.None));
        Assert.IsType<Outcome.Done>(saved);
        return app.Questions;
    }

    private static Task<StandingTime> InvitedAsync(RunningApp app, SchoolInTest school, FinalizedPair pair) => app.SaveAsync(new StandingTime
    {
        PublicId = PublicId.New(), PartnershipId = pair.Partnership.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Day = "Tue",
        FirstDay = new(2026, 8, 4), StartsAt = new(8, 50), Minutes = 45, Zone = "America/Chicago", Room = "", SetById = pair.Ana.Id, SetAt = Clock.Start, ByMail = true,
    });

    /// <summary>Counts what is read from the database; how writes are put together is the database's own way.</summary>
    private sealed class CountingApp : RunningApp
    {
        public int Questions { get; set; }

        protected override void ConfigureWebHost(IWebHostBuilder builder)
        {
            base.ConfigureWebHost(builder);
            builder.ConfigureTestServices(services => services.ConfigureDbContext<AppDb>(options => options.AddInterceptors(new Count(this))));
        }
    }

    private sealed class Count(CountingApp app) : DbCommandInterceptor
    {
        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
        {
            app.Questions += command.CommandText.StartsWith("SELECT", StringComparison.Ordinal) ? 1 : 0;
            return base.ReaderExecutingAsync(command, eventData, result, cancellationToken);
        }
    }
}
