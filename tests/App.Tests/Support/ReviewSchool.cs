using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Plumbing;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Support;

/// <summary>A school with cards, results and schedules for tests of the board: rows are put in directly, everything else goes through pages.</summary>
public sealed class ReviewSchool
{
    private readonly RunningApp app;
    private long rubricId;

    private ReviewSchool(RunningApp app, SchoolInTest school)
    {
        (this.app, School) = (app, school);
    }

    public SchoolInTest School { get; }
    public Dictionary<string, Person> People { get; } = [];

    public static async Task<ReviewSchool> MakeAsync(RunningApp app) => await AtAsync(app, await SchoolInTest.MakeAsync(app));

    public static async Task<ReviewSchool> AtAsync(RunningApp app, SchoolInTest school)
    {
        var made = new ReviewSchool(app, school);
        made.rubricId = await app.WithDbAsync(db => db.Rubrics.Where(r => r.Code == RubricFile.GeneralEducator).Select(r => r.Id).FirstAsync());
        return made;
    }

    /// <summary>Ana and Walt bring something to each other; so do Erin and Dev. All four share Monday and Wednesday mornings.</summary>
    public static async Task<ReviewSchool> OfFourAsync(RunningApp app, SchoolInTest? school = null)
    {
        var made = school is null ? await MakeAsync(app) : await AtAsync(app, school);
        await made.TeacherAsync("Ana Ortiz", "7", "Math", "118", share: ["QU"], workOn: ["LS"]);
        await made.TeacherAsync("Walt Greer", "8", "Science", "226", share: ["LS"], workOn: ["QU"]);
        await made.TeacherAsync("Erin Walsh", "7", "ELA", "214", share: ["ACT"], workOn: ["FEED"]);
        await made.TeacherAsync("Dev Patel", "6", "ELA", "104", share: ["FEED"], workOn: ["ACT"]);
        foreach (var name in made.People.Keys.ToList())
        {
            await made.OffersAsync(name, ("Mon", 8), ("Wed", 8));
        }

        return made;
    }

    /// <summary>Sixty (or any number of) teachers with cards for most, results for most, and offered periods for half. The same people each time.</summary>
    public static async Task<ReviewSchool> OfManyAsync(RunningApp app, int count, bool cards = true, bool results = true)
    {
        var made = await MakeAsync(app);
        var codes = await app.WithDbAsync(db => db.Rubrics.Where(r => r.Id == made.rubricId).SelectMany(r => r.Indicators)
            .Where(i => i.IsMatched).OrderBy(i => i.Position).Select(i => i.Code).ToListAsync());
        var random = new Random(20260803);
        for (var i = 0; i < count; i++)
        {
            var name = $"{Firsts[i % Firsts.Length]} {Lasts[(i / Firsts.Length * 7 + i * 3) % Lasts.Length]} {i}";
            var own = codes.OrderBy(_ => random.Next()).Take(4).ToList();
            var card = cards && i % 5 != 4;
            await made.TeacherAsync(name, $"{6 + (i % 3)}", Subjects[i % Subjects.Length], $"{100 + i}", card ? own[..2] : null, card ? own[2..] : null);
            if (results && i % 7 != 6)
            {
                await made.ResultsAsync(name, [.. codes.Select(c => (c, 2000 + (random.Next(7) * 500)))]);
            }

            if (i % 2 == 0)
            {
                await made.OffersAsync(name, ("Mon", 8 + (i % 3)), ("Thu", 9));
            }
        }

        return made;
    }

    public async Task<Person> TeacherAsync(
        string name, string grades = "7", string subjects = "Math", string room = "", IReadOnlyList<string>? share = null, IReadOnlyList<string>? workOn = null)
    {
        var person = await School.PersonAsync(name, grades: grades, subjects: subjects, room: room);
        People[name] = person;
        if (share is not null || workOn is not null)
        {
            await CardAsync(name, share ?? [], workOn ?? []);
        }

        return person;
    }

    public Task<Card> CardAsync(string name, IReadOnlyList<string> share, IReadOnlyList<string> workOn, PartnerWish wish = PartnerWish.NoView) => app.SaveAsync(new Card
    {
        PersonId = People[name].Id,
        SchoolId = School.School.Id,
        DistrictId = School.District.Id,
        SchoolYearId = School.Year.Id,
        SealedAnswers = app.Vault.Seal(Purpose.Cards, new CardAnswers(share, workOn, wish)),
        AnsweredAt = app.Clock.GetUtcNow().UtcDateTime,
        CameBy = CardCameBy.OwnScreen,
        EnteredById = People[name].Id,
    });

    public Task<ResultSheet> ResultsAsync(string name, params (string Indicator, int Thousandths)[] values) => app.SaveAsync(new ResultSheet
    {
        PersonId = People[name].Id,
        SchoolId = School.School.Id,
        DistrictId = School.District.Id,
        RubricId = rubricId,
        SchoolYear = "2025-26",
        SealedValues = app.Vault.Seal(Purpose.Results, values.Select((v, i) => new ResultValue(v.Indicator, v.Thousandths, new(2026, 2, 3), null, 1, i + 2)).ToList()),
        IndicatorCount = values.Length,
        LoadedAt = app.Clock.GetUtcNow().UtcDateTime,
    });

    /// <summary>One value a day, each in the sheet of its school year.</summary>
    public async Task ObservedAsync(string name, params (string Indicator, int Thousandths, DateOnly On)[] values)
    {
        foreach (var year in values.GroupBy(v => v.On.AddMonths(-6).Year))
        {
            await app.SaveAsync(new ResultSheet
            {
                PersonId = People[name].Id,
                SchoolId = School.School.Id,
                DistrictId = School.District.Id,
                RubricId = rubricId,
                SchoolYear = Counterpart.App.Programs.SchoolThisYear.NameOf(year.Key),
                SealedValues = app.Vault.Seal(Purpose.Results, year.Select((v, i) => new ResultValue(v.Indicator, v.Thousandths, v.On, null, 1, i + 2)).ToList()),
                IndicatorCount = year.Select(v => v.Indicator).Distinct(StringComparer.Ordinal).Count(),
                LoadedAt = app.Clock.GetUtcNow().UtcDateTime,
            });
        }
    }

    /// <summary>Offers 45 minutes from the hour on those days.</summary>
    public async Task OffersAsync(string name, params (string Day, int Hour)[] periods)
    {
        foreach (var (day, hour) in periods)
        {
            await app.SaveAsync(new TeacherPeriod
            {
                PersonId = People[name].Id,
                SchoolId = School.School.Id,
                DistrictId = School.District.Id,
                SchoolYearId = School.Year.Id,
                Day = day,
                StartsAt = new(hour, 0),
                EndsAt = new(hour, 45),
                Kind = PeriodKind.Offered,
            });
        }
    }

    public Task<OwnWords> LeavesOutAsync(string name, params string[] indicators) => app.SaveAsync(new OwnWords
    {
        PersonId = People[name].Id,
        SchoolId = School.School.Id,
        DistrictId = School.District.Id,
        SchoolYearId = School.Year.Id,
        SealedLeftOut = app.Vault.Seal(Purpose.LeftOut, indicators.ToList()),
    });

    public async Task NotThisYearAsync(string name) => await app.SaveAsync(new Participation
    {
        PersonId = People[name].Id,
        SchoolId = School.School.Id,
        DistrictId = School.District.Id,
        SchoolYearId = School.Year.Id,
        Answer = TakingPart.NotThisYear,
        ChangedAt = app.Clock.GetUtcNow().UtcDateTime,
    });

    public async Task<PersonRule> RuleAsync(string one, string other, RuleKind kind)
    {
        var ids = new[] { People[one].Id, People[other].Id }.Order().ToArray();
        return await app.SaveAsync(new PersonRule
        {
            PublicId = PublicId.New(),
            SchoolId = School.School.Id,
            DistrictId = School.District.Id,
            SchoolYearId = School.Year.Id,
            FirstPersonId = ids[0],
            SecondPersonId = ids[1],
            Kind = kind,
            ById = School.Principal.Id,
            At = app.Clock.GetUtcNow().UtcDateTime,
        });
    }

    /// <summary>The principal's browser on the board, after a first run.</summary>
    public async Task<Browser> BoardAsync()
    {
        var browser = await School.PrincipalBrowserAsync();
        await browser.OpenAsync("/school/matches");
        await browser.PressAsync("Run suggestions");
        return browser;
    }

    /// <summary>The draft as the database has it now.</summary>
    public async Task<Draft> DraftAsync() => Draft.From(await app.WithDbAsync(db =>
        db.DraftVersions.Where(d => d.SchoolId == School.School.Id).OrderByDescending(d => d.Number).FirstAsync()));

    /// <summary>The pairs as names: "Ana Ortiz + Walt Greer", in order.</summary>
    public async Task<IReadOnlyList<string>> PairsAsync() => [.. (await DraftAsync()).Pairs.Select(Say).Order(StringComparer.Ordinal)];

    public async Task<DraftPair> PairOfAsync(string name) => (await DraftAsync()).Pairs.First(p => p.Has(Key(name)));

    public string Key(string name) => People[name].PublicId.ToString("N");

    public string Say(DraftPair pair) => string.Join(" + ", NamesOf(pair));

    /// <summary>As a button says it to a screen reader: "Ana Ortiz and Walt Greer".</summary>
    public string Named(DraftPair pair) => Words.List([.. NamesOf(pair)]);

    private IEnumerable<string> NamesOf(DraftPair pair) => pair.Members
        .Select(m => People.Values.FirstOrDefault(p => p.PublicId.ToString("N") == m)?.Name ?? "seat").Order(StringComparer.Ordinal);

    private static readonly string[] Firsts = ["Ana", "Walt", "Erin", "Dev", "Joy", "Omar", "Nia", "Kip", "Rosa", "Grant", "May", "Abel", "Ivy", "Cal", "Beth", "Carl"];
    private static readonly string[] Lasts = ["Ortiz", "Greer", "Walsh", "Patel", "Kim", "Diaz", "Ford", "Hale", "Lind", "Ochs", "Tran", "Stone", "Marlow"];
    private static readonly string[] Subjects = ["Math", "ELA", "Science", "Social Studies", "Art"];
}
