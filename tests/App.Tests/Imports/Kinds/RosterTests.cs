using Counterpart.App.Access;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports;
using Counterpart.App.Organizations;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Imports.Kinds;

public sealed class RosterTests(RunningApp app) : IClassFixture<RunningApp>
{
    [Fact]
    public async Task A_row_becomes_a_person_with_a_position_leaders_an_answer_and_an_id()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        await browser.SendAndSaveAsync(FileKind.Roster, $"""
            person_id,name,email,grades,subjects,room,taking_part,manager_id,observer_id
            1,"Ortiz, Ana",Ana.Ortiz@{Mail(school)},K;7,Math;Science,118,yes,{school.Principal.Email},2
            2,Walt Greer,walt@{Mail(school)},8,Science,226,no,{school.Principal.Email},
            """);

        var people = await PeopleAsync(school);
        var (ana, walt) = (people[0], people[1]);
        var at = Assert.Single(ana.Positions);
        Assert.Equal(("Ana Ortiz", $"ana.ortiz@{Mail(school)}"), (ana.Name, ana.Email));
        Assert.Equal(("K;7", "Math;Science", "118"), (string.Join(';', at.Grades), string.Join(';', at.Subjects), at.Room));
        Assert.Equal((Role.Teacher, new DateOnly(2026, 8, 3), school.Principal.Id, walt.Id), (at.Role, at.StartsOn, at.ManagerId!.Value, at.ObserverId!.Value));
        Assert.Equal([TakingPart.Yes, TakingPart.NotThisYear], await AnswersAsync(school));
        Assert.Equal(["1", "2"], await app.WithDbAsync(db => db.PersonIdentifiers.Where(i => i.DistrictId == school.District.Id).OrderBy(i => i.Id).Select(i => i.Value).ToListAsync()));
    }

    [Fact]
    public async Task A_later_file_changes_what_it_says_and_a_blank_cell_empties_nothing()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAndSaveAsync(FileKind.Roster, $"ID,Name,Email,Grade,Subject,Room\n1,Ana Ortiz,ana@{Mail(school)},7,Math,118\n");

        var report = await browser.SendAsync(FileKind.Roster, $"ID,Name,Email,Grade,Subject,Room\n1,Ana Ortiz-Hall,ana@{Mail(school)},8,,\n");
        Assert.Contains("Was Ana Ortiz until now", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now");

        var ana = Assert.Single(await PeopleAsync(school));
        var at = Assert.Single(ana.Positions);
        Assert.Equal(("Ana Ortiz-Hall", "8", "Math", "118"), (ana.Name, at.Grades[0], at.Subjects[0], at.Room));
    }

    [Fact]
    public async Task A_person_missing_from_the_file_stays_unless_somebody_ticks_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await school.PersonAsync("Walt Greer");
        await school.PersonAsync("Dev Patel");
        var file = $"ID,Name,Email\n1,Ana Ortiz,ana@{Mail(school)}\n";

        var report = await browser.SendAsync(FileKind.Roster, file);
        Assert.Contains("2 people are at your school but not in this file", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now");
        Assert.Equal(3, await CurrentAsync(school));

        await browser.SendAsync(FileKind.Roster, file);
        await browser.PressAsync("End the ticked positions", ("Walt Greer has left", "on"));
        Assert.Equal(2, await CurrentAsync(school));
        Assert.Equal(new DateOnly(2026, 8, 2), await app.WithDbAsync(db => db.Positions.Where(p => p.SchoolId == school.School.Id && p.Person!.Name == "Walt Greer").Select(p => p.EndsOn!.Value).SingleAsync()));
    }

    [Fact]
    public async Task Somebody_whose_row_needs_fixing_is_not_missing()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAndSaveAsync(FileKind.Roster, $"ID,Name,Email\n1,Ana Ortiz,ana@{Mail(school)}\n2,Walt Greer,walt@{Mail(school)}\n");

        var report = await browser.SendAsync(FileKind.Roster, $"ID,Name,Email,Grade\n1,Ana Ortiz,ana@{Mail(school)},7\n2,W. Greer,,7/8\n");

        Assert.DoesNotContain("not in this file", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_person_of_another_school_gets_a_second_position_and_keeps_name_and_address()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var other = await app.SaveAsync(new School { PublicId = PublicId.New(), DistrictId = school.District.Id, Number = "0002", Name = "Birch Elementary", Level = "elementary", TimeZone = "America/Chicago" });
        var tom = await app.SaveAsync(new Person
        {
            PublicId = PublicId.New(), DistrictId = school.District.Id, Name = "Tom Reyes", Email = $"tom@{Mail(school)}",
            Positions = [new Position { PersonId = 0, Role = Role.Teacher, DistrictId = school.District.Id, SchoolId = other.Id, StartsOn = new(2026, 7, 1) }],
        });
        await app.SaveAsync(new PersonIdentifier { PersonId = tom.Id, DistrictId = school.District.Id, Value = "50" });
        var browser = await school.PrincipalBrowserAsync();

        var report = await browser.SendAsync(FileKind.Roster, $"ID,Name,Email,Subject\n50,Thomas Reyes,other@{Mail(school)},Art\n");
        Assert.Contains("Also works at Birch Elementary: two schedules", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now");

        var after = await app.WithDbAsync(db => db.People.Include(p => p.Positions).SingleAsync(p => p.Id == tom.Id));
        Assert.Equal(("Tom Reyes", $"tom@{Mail(school)}", 2), (after.Name, after.Email, after.Positions.Count));
    }

    [Fact]
    public async Task A_file_never_takes_over_a_leaders_account_or_makes_a_leader()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await app.BrowserOfAsync(await school.PersonAsync("Dale Moss", Role.AssistantPrincipal, delegations: May.ImportFiles));
        await app.SaveAsync(new PersonIdentifier { PersonId = school.Principal.Id, DistrictId = school.District.Id, Value = "9001" });

        var report = await browser.SendAsync(FileKind.Roster, $"""
            ID,Name,Email,Role
            9001,Renee Holt,mine@{Mail(school)},Principal
            9002,New Boss,boss@{Mail(school)},Assistant Principal
            9003,Cook One,cook@{Mail(school)},Cafeteria
            1,Ana Ortiz,ana@{Mail(school)},Teacher
            """);
        Assert.Contains("4 rows read: 1 ready to save, 1 unchanged, 2 left out", report.Text, StringComparison.Ordinal);
        await browser.PressAsync("Save 1 row now");

        var principal = await app.WithDbAsync(db => db.People.Include(p => p.Positions).SingleAsync(p => p.Id == school.Principal.Id));
        Assert.Equal((school.Principal.Email, 1), (principal.Email, principal.Positions.Count));
        Assert.Equal(["Ana Ortiz"], (await PeopleAsync(school)).Select(p => p.Name));
    }

    [Fact]
    public async Task An_address_of_somebody_else_is_asked_about()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var elsewhere = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        await browser.SendAndSaveAsync(FileKind.Roster, $"ID,Name,Email\n12,Sam Lee,sam@{Mail(school)}\n13,Ann Lee,ann@{Mail(school)}\n");

        var report = await browser.SendAsync(FileKind.Roster, $"""
            ID,Name,Email
            14,Sue Lee,sam@{Mail(school)}
            13,Ann Lee,sam@{Mail(school)}
            15,Lou Penn,{elsewhere.Principal.Email}
            """);

        Assert.Contains("Sam Lee has this address and another ID", report.Text, StringComparison.Ordinal);
        Assert.Contains("In use already", report.Text.Replace("This address is in", "In", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("Renee", report.Page.QuerySelector(".rows--fix")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3 need fixing", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_of_other_schools_are_left_out_and_counted()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        var report = await browser.SendAsync(FileKind.Roster, $"""
            ID,Name,Email,School
            1,Ana Ortiz,a@{Mail(school)},1
            2,Walt Greer,w@{Mail(school)},{school.School.Name}
            3,Dev Patel,d@{Mail(school)},0002
            """);

        Assert.Contains("3 rows read: 2 ready to save, 1 left out", report.Text, StringComparison.Ordinal);
        Assert.Contains("1 row is about other schools (0002) and left out", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Not_this_year_is_never_undone_by_a_file_and_an_own_card_outranks_it()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();
        var (ana, walt) = (await school.PersonAsync("Ana Ortiz"), await school.PersonAsync("Walt Greer"));
        await AnswerAsync(school, ana, TakingPart.NotThisYear);
        await AnswerAsync(school, walt, TakingPart.Yes);
        await app.SaveAsync(new Card
        {
            PersonId = walt.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id,
            SealedAnswers = app.Vault.Seal(Counterpart.App.Data.Purpose.Cards, new CardAnswers([], [], PartnerWish.NoView)), AnsweredAt = Clock.Start, CameBy = CardCameBy.OwnScreen, EnteredById = walt.Id,
        });

        await browser.SendAsync(FileKind.Roster, $"Name,Email,Taking part\nAna Ortiz,{ana.Email},yes\nWalt Greer,{walt.Email},no\n");

        Assert.Contains("2 rows read: 2 unchanged", browser.Now.Text, StringComparison.Ordinal);
        Assert.Equal([TakingPart.NotThisYear, TakingPart.Yes], await AnswersAsync(school));
    }

    [Fact]
    public async Task New_teachers_have_their_words_derived_in_the_same_save()
    {
        var school = await SchoolInTest.MakeAsync(app);
        var browser = await school.PrincipalBrowserAsync();

        await browser.SendAndSaveAsync(FileKind.Roster, $"ID,Name,Email\n1,Ana Ortiz,ana@{Mail(school)}\n");

        Assert.Equal(1, await app.WithDbAsync(db => db.OwnWords.CountAsync(w => w.SchoolId == school.School.Id && w.SealedWords != null)));
    }

    private static string Mail(SchoolInTest school) => CedarHollow.Domain(school);

    private Task<Participation> AnswerAsync(SchoolInTest school, Person person, TakingPart answer) => app.SaveAsync(new Participation
    {
        PersonId = person.Id, SchoolId = school.School.Id, DistrictId = school.District.Id, SchoolYearId = school.Year.Id, Answer = answer, ChangedAt = Clock.Start,
    });

    private Task<List<TakingPart>> AnswersAsync(SchoolInTest school) => app.WithDbAsync(db =>
        db.Participations.Where(p => p.SchoolId == school.School.Id).OrderBy(p => p.PersonId).Select(p => p.Answer).ToListAsync());

    private Task<int> CurrentAsync(SchoolInTest school) => app.WithDbAsync(db =>
        db.Positions.CountAsync(p => p.SchoolId == school.School.Id && p.Role == Role.Teacher && p.EndsOn == null));

    private Task<List<Person>> PeopleAsync(SchoolInTest school) => app.WithDbAsync(db => db.People.Include(p => p.Positions)
        .Where(p => p.Positions.Any(q => q.SchoolId == school.School.Id && q.Role == Role.Teacher)).OrderBy(p => p.Id).ToListAsync());
}
