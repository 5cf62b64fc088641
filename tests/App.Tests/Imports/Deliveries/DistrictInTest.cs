using System.Globalization;
using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Deliveries;

/// <summary>A district of two schools that take part and one that does not, with its designee at the files pages.</summary>
internal sealed class DistrictInTest
{
    private DistrictInTest(RunningApp app, SchoolInTest school, Browser designee) => (App, School, Designee) = (app, school, designee);

    public RunningApp App { get; }
    public SchoolInTest School { get; }
    public Browser Designee { get; }
    public School Second { get; private set; } = null!;
    public School NotTakingPart { get; private set; } = null!;

    public static async Task<DistrictInTest> MakeAsync(RunningApp app)
    {
        var school = await SchoolInTest.MakeAsync(app);
        var designee = await app.BrowserOfAsync(await school.PersonAsync("Lee Park", Role.DistrictDesignee));
        var made = new DistrictInTest(app, school, designee) { Second = await AddSchoolAsync(app, school, "0002"), NotTakingPart = await AddSchoolAsync(app, school, "0003") };
        await app.SaveAsync(new ProgramSchool
        {
            ProgramId = school.Program.ProgramId, SchoolYearId = school.Year.Id, SchoolId = made.Second.Id, DistrictId = school.District.Id, OptedInOn = new(2026, 6, 1),
        });
        return made;
    }

    /// <summary>A roster whose addresses no other test has. A person is "ID school Name".</summary>
    public string Roster(params string[] people)
    {
        var csv = new StringBuilder("person_id,name,email,school_id,grades,subjects\n");
        foreach (var person in people.Select(p => p.Split(' ', 3)))
        {
            csv.Append(CultureInfo.InvariantCulture, $"{person[0]},{person[2]},{person[0].ToLowerInvariant()}@d{School.District.Id}.example,{person[1]},7,Math\n");
        }

        return csv.ToString();
    }

    public Task<Answer> SendAsync(FileKind kind, string csv) => SendAsync(Designee, "/district", kind, csv);

    /// <summary>Sends a file through the real form and waits until it is read.</summary>
    public static async Task<Answer> SendAsync(Browser browser, string place, FileKind kind, string csv)
    {
        await browser.OpenAsync($"{place}/imports/new");
        await browser.UploadAsync("Check this file", "many.csv", Encoding.UTF8.GetBytes(csv), (FileKindWords.For(kind), "on"));
        return await ReadAsync(browser);
    }

    public async Task<Answer> PressAsync(string button, params (string, string)[] fill)
    {
        await Designee.PressAsync(button, fill);
        return await ReadAsync(Designee);
    }

    /// <summary>Looks again until the file is read.</summary>
    public static async Task<Answer> ReadAsync(Browser browser)
    {
        for (var tries = 0; browser.Now.Page.QuerySelector("[data-poll]") is not null; tries++)
        {
            Assert.True(tries < 600, "A small file was not read within a minute");
            await Task.Delay(100);
            await browser.FollowAsync("See how far it is");
        }

        return browser.Now;
    }

    public Task<List<string>> TeachersAsync() => App.WithDbAsync(db => db.Positions
        .Where(p => p.DistrictId == School.District.Id && p.Role == Role.Teacher && p.EndsOn == null)
        .OrderBy(p => p.Person!.Name).ThenBy(p => p.School!.Number).Select(p => p.Person!.Name + " at " + p.School!.Number).ToListAsync());

    public async Task<List<string>> ResultsAsync()
    {
        var sheets = await App.WithDbAsync(db => db.ResultSheets.Where(s => s.DistrictId == School.District.Id).Join(db.People, s => s.PersonId, p => p.Id, (s, p) => new { p.Name, s.SealedValues }).ToListAsync());
        return [.. sheets.SelectMany(s => App.Vault.Open<List<ResultValue>>(Purpose.Results, s.SealedValues).Select(v => $"{s.Name} {v.Indicator} {v.Thousandths} row {v.Row}")).Order(StringComparer.Ordinal)];
    }

    /// <summary>Waits until nothing staged is left: that is swept in the background.</summary>
    public async Task SweptAsync()
    {
        for (var tries = 0; await App.WithDbAsync(db => db.StagedPeople.AnyAsync(s => s.DistrictId == School.District.Id)) || await App.WithDbAsync(db => db.StagedSheets.AnyAsync(s => s.DistrictId == School.District.Id)); tries++)
        {
            Assert.True(tries < 300, "Staged rows stay");
            await Task.Delay(100);
        }
    }

    private static Task<School> AddSchoolAsync(RunningApp app, SchoolInTest school, string number) => app.SaveAsync(new School
    {
        PublicId = PublicId.New(), DistrictId = school.District.Id, Number = number, Name = $"School {number} of {school.District.Name}", Level = "middle", TimeZone = "America/New_York",
    });
}
