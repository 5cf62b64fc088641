using System.Text.Json;
using Counterpart.App.Imports.Sources.OneRoster;

namespace Counterpart.App.Tests.Imports.Sources.OneRoster;

public sealed class ReadOneRosterTests
{
    public static TheoryData<string> Versions => ["1.1", "1.2"];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Staff_schools_and_taught_classes_are_read_from_both_versions(string version)
    {
        var package = Of(version).Read();

        Assert.Equal((version, false), (package.Version, package.IsDelta));
        Assert.Equal([("s1", "Birch Middle", "0001", "Birch County"), ("s2", "Cedar Elementary", "0002", "Birch County")], package.Schools.Select(s => (s.SourcedId, s.Name, s.Identifier, s.District)));
        Assert.Equal("Ana Ortiz", Person(package, "t1").Name);
        Assert.Equal((3, "4001", "ana@birch.example"), (Person(package, "t1").Row, Person(package, "t1").Identifier, Person(package, "t1").Email));
        Assert.Equal(["s1", "s2"], Person(package, "t2").Positions.Select(p => p.SchoolId));
        Assert.Equal(["k0", "k1", "k2", "k3", "k4"], package.Classes.Select(c => c.SourcedId).Order());
        Assert.Empty(package.Report.Unplaced);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Students_guardians_passwords_and_phones_are_counted_or_named_and_never_kept(string version)
    {
        var package = Of(version).Read();
        var kept = JsonSerializer.Serialize(package with { Report = new() });

        Assert.Equal((1, 1), (package.Report.Students, package.Report.Guardians));
        Assert.All((string[])["hunter", "615-555", "Young", "kid1", "mom@", "9001", "she\""], word => Assert.DoesNotContain(word, kept, StringComparison.Ordinal));
        Assert.Contains("password in users.csv (passwords are never kept)", package.Report.ColumnsDropped);
        Assert.Contains("phone in users.csv (phone numbers are not needed)", package.Report.ColumnsDropped);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Grades_subjects_and_room_come_from_the_classes_that_are_not_over(string version)
    {
        var package = Of(version).Read();

        var algebra = Person(package, "t1").Positions.Single();
        Assert.Equal(["8", "Mathematics", "118"], [.. algebra.Grades, .. algebra.Subjects, algebra.Room]);
        var science = Person(package, "t2").Positions[0];
        Assert.Equal(["7", "Science", "220"], [.. science.Grades, .. science.Subjects, science.Room]);
        Assert.Equal(["K"], Person(package, "t3").Positions.Single().Grades);
    }

    [Fact]
    public void An_administrator_of_1_1_stays_undecided_and_a_principal_of_1_2_is_one()
    {
        Assert.Equal(OneRosterRole.Administrator, Person(District.Version11().Read(), "a1").Positions.Single().Role);
        Assert.Equal(OneRosterRole.Principal, Person(District.Version12().Read(), "a1").Positions.Single().Role);
    }

    [Fact]
    public void A_role_that_has_ended_is_kept_with_its_end_and_leaves_the_school_without_the_person()
    {
        var district = District.Version12().Replace("roles.csv", "r2,,,t1,primary,teacher,2020-08-01,,s1", "r2,,,t1,primary,teacher,8/1/2020,6/1/2026,s1");

        Assert.Equal(new DateOnly(2026, 6, 1), Person(district.Read(), "t1").Positions.Single().EndsOn);
        Assert.DoesNotContain("Ana Ortiz", Opened.Roster(district.Zip(), "s1").Rows.Select(r => r.Value.Name));
    }

    [Fact]
    public void Of_an_export_of_changes_those_to_be_deleted_are_known_and_nobody_else_is_gone()
    {
        var district = District.Version11().Replace("manifest.csv", "file.users,bulk", "file.users,delta").Replace("users.csv", "t1,,,", "t1,tobedeleted,2026-08-01T08:00:00Z,").Replace("users.csv", "t3,,,", "t3,active,2026-08-01T08:00:00.000Z,");
        var package = district.Read();
        var source = Opened.Source(district.Zip(), school: "s1");

        Assert.True(package.IsDelta);
        Assert.DoesNotContain(package.Staff, s => s.SourcedId == "t1");
        Assert.Equal(("t1", "4001", ""), package.Gone.Select(g => (g.SourcedId, g.Identifier, g.Name)).Single());
        Assert.False(source.Facts.NamesEverybody);
        Assert.Equal(["4001", "t1", "ana@birch.example"], source.Facts.Gone);
    }

    [Fact]
    public void The_roster_of_one_school_keeps_the_row_numbers_of_users_csv_and_counts_the_rest()
    {
        var district = District.Version11();
        var source = Opened.Source(district.Zip("export 2026/"), school: "s1");
        var report = Opened.Roster(district.Zip(), "s1");

        Assert.Equal([(3, "4001", "Ana Ortiz", "teacher"), (4, "4002", "Walt Greer", "teacher"), (6, "4004", "Renee Holt", "administrator"), (7, "4005", "Tess Low", "aide")],
            report.Rows.Select(r => (r.Row, r.Value.PersonId, r.Value.Name, r.Value.Role)));
        Assert.Equal((3, "users.csv", "s1"), (source.Facts.LeftOutRows, source.Facts.RowsOf, source.Facts.School));
        Assert.Equal((4, "also works at Cedar Elementary: two schedules"), source.Facts.RowNotes.Select(n => (n.Row, n.Words)).Single());
    }

    [Fact]
    public void A_million_enrollments_of_students_are_read_past()
    {
        var students = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"e{i},,,k1,s1,p{i},student,,,\n"));
        var district = District.Version11();
        district["enrollments.csv"] += string.Concat(Enumerable.Repeat(students, 5));

        var package = district.Read();

        Assert.Equal(5, package.Classes.Count);
        Assert.Contains("enrollments.csv (1,000,006 rows)", package.Report.FilesRead);
    }

    private static District Of(string version) => version == "1.1" ? District.Version11() : District.Version12();

    private static OneRosterStaff Person(OneRosterPackage package, string id) => package.Staff.Single(s => s.SourcedId == id);
}
