using System.Globalization;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>One school of one seed: its people, its dice, its clock and its mail server. All that happens by chance comes from the dice.</summary>
internal sealed class SimulatedSchool : IAsyncDisposable
{
    private int said;

    private SimulatedSchool(int seed, YearApp app, YearMail mail, YearDays days)
    {
        (Seed, App, Mail, Days, Dice) = (seed, app, mail, days, new Random(seed));
    }

    public int Seed { get; }
    public YearApp App { get; }
    public YearMail Mail { get; }
    public YearDays Days { get; }
    public Random Dice { get; }
    public List<SimulatedPair> Pairs { get; } = [];

    /// <summary>In the order they came to the school.</summary>
    public IReadOnlyList<YearPerson> Teachers { get; private set; } = [];

    public YearPerson Principal { get; private set; } = null!;
    public YearPerson District { get; private set; } = null!;
    public DateOnly Today { get; private set; }
    public DateTime Now => App.Clock.GetUtcNow().UtcDateTime;

    /// <summary>What is logged, as the year itself remembers it: by the form it came with.</summary>
    public Dictionary<Guid, (long Pair, DateOnly On, int Minutes)> Ledger { get; } = [];

    /// <summary>Observations and plans whose owner let them go, and when: late, they stay until the end of that day.</summary>
    public Dictionary<Guid, DateOnly> LetGo { get; } = [];

    /// <summary>Who may read what a leader wrote into a message, by what stands in it.</summary>
    public Dictionary<string, IReadOnlyList<string>> Readers { get; } = new(StringComparer.Ordinal);

    public static async Task<SimulatedSchool> OpenAsync(int seed, YearTemplate template)
    {
        var days = new YearDays(isEastern: seed % 2 != 0);
        var app = new YearApp(Databases.IsPostgres ? null : await template.FolderAsync());
        var mail = new YearMail(seed, days, app.Clock);
        app.Mail = mail;
        if (Databases.IsPostgres)
        {
            await YearTemplate.FillAsync(app);
        }

        var school = new SimulatedSchool(seed, app, mail, days);
        await app.WithDbAsync(db => db.Schools.ExecuteUpdateAsync(u => u.SetProperty(s => s.TimeZone, days.Zone)));
        var people = await app.WithDbAsync(db => db.Positions.AsNoTracking().Include(p => p.Person).Include(p => p.District).OrderBy(p => p.PersonId).ToListAsync());
        school.Teachers = [.. people.Where(p => p.Role == Role.Teacher).Select(Person)];
        school.Principal = Person(people.Single(p => p.Role == Role.Principal));
        school.District = Person(people.Single(p => p.Role == Role.DistrictDesignee));
        app.Faults.IsWatching = true;
        return school;
    }

    /// <summary>The wall clock of the school shows that.</summary>
    public void At(DateOnly day, TimeOnly time)
    {
        Today = day;
        App.Clock.SetTo(Days.Utc(day, time));
    }

    public bool Chance(int ofHundred) => Dice.Next(100) < ofHundred;

    public T Any<T>(IReadOnlyList<T> some) => some[Dice.Next(some.Count)];

    public Guid Key()
    {
        var bytes = new byte[16];
        Dice.NextBytes(bytes);
        return new Guid(bytes);
    }

    /// <summary>Words nobody else ever writes: they are looked for in every message.</summary>
    public string Words(string by = "zq") => string.Create(CultureInfo.InvariantCulture, $"{by}-{Seed}-{++said} wait time after a question");

    public static string Typed(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Somebody presses a button: mostly once; sometimes twice, twice at once, or again because the power went before or after the save.</summary>
    /// <returns>Null when the page is not there.</returns>
    public async Task<Outcome?> DoAsync(YearPerson who, Func<IServiceProvider, Task<Outcome?>> press)
    {
        App.Faults.ActorId = who.Id;
        var came = await ByLuckAsync(Dice.Next(100), press);
        App.Faults.ActorId = 0;
        return came;
    }

    public Task<T> ReadAsync<T>(Func<AppDb, Task<T>> read) => App.WithDbAsync(read);

    /// <summary>As a request does it: in a scope of its own.</summary>
    public async Task<T> PressAsync<T>(Func<IServiceProvider, Task<T>> press)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await press(scope.ServiceProvider);
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    private async Task<Outcome?> ByLuckAsync(int luck, Func<IServiceProvider, Task<Outcome?>> press)
    {
        if (luck < 4)
        {
            var isAfter = luck < 2;
            App.Faults.Arm(0, isAfter);
            var wentOff = await IsFaultAsync(press);
            App.Faults.Disarm();
            var again = await PressAsync(press);
            return wentOff && isAfter && again is Outcome.Stale ? new Outcome.Done() : again;
        }

        Outcome?[] both = luck switch
        {
            < 7 => await Task.WhenAll(Task.Run(() => PressAsync(press)), Task.Run(() => PressAsync(press))),
            < 10 => [await PressAsync(press), await PressAsync(press)],
            _ => [await PressAsync(press)],
        };
        return both.FirstOrDefault(o => o is Outcome.Done) ?? both[0];
    }

    private async Task<bool> IsFaultAsync(Func<IServiceProvider, Task<Outcome?>> press)
    {
        try
        {
            await PressAsync(press);
            return false;
        }
        catch (YearFault)
        {
            return true;
        }
    }

    private static YearPerson Person(Position position) => new(
        new Actor
        {
            PersonId = position.PersonId, Name = position.Person!.Name, Role = position.Role, PositionId = position.Id, SessionId = 0,
            StateId = position.StateId ?? position.District!.StateId, DistrictId = position.DistrictId, SchoolId = position.SchoolId,
        },
        position.Person.PublicId,
        position.Person.Email!);
}
