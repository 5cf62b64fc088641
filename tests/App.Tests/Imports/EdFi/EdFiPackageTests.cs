using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Tests.Imports.Sources;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class EdFiPackageTests
{
    private const string OneSchool = """{"schoolId":1,"nameOfInstitution":"Fir"}""";
    private const string OnePerson = """{"staffUniqueId":"9","firstName":"Ana","lastSurname":"Ortiz"}""";

    public static TheoryData<string, string> Shapes => new()
    {
        { "an array", $"[{OnePerson}]" },
        { "an envelope", $$"""{"staffs":[{{OnePerson}}],"count":1}""" },
        { "an envelope of another case", $$"""{"Staffs" : [{{OnePerson}}]}""" },
        { "one record a line", $"{OnePerson}\n{OnePerson.Replace("\"9\"", "\"10\"", StringComparison.Ordinal)}\n" },
        { "a single record", OnePerson },
        { "a mark in front", $"\uFEFF[{OnePerson}]" },
        { "a comma at the end", $"[{OnePerson},]" },
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Records_come_in_several_shapes(string shape, string json)
    {
        var package = EdFiExport.Read(Zips.Of(("staffs.json", json), ("schools.json", $"[{OneSchool}]"), ("staffSchoolAssociations.json", """[{"staffReference":{"staffUniqueId":"9"},"schoolReference":{"schoolId":1}}]""")));

        Assert.True(package.Has(FileKind.Roster), shape);
        Assert.Equal("9,Ana Ortiz,,1,,,", Rows(package, FileKind.Roster)[1]);
        Assert.Equal(0, package.Report.UnplacedCount);
    }

    [Fact]
    public void What_cannot_be_placed_is_told_by_file_number_and_what_to_do()
    {
        var export = EdFiExport.District();
        export.Add("staffs", new { firstName = "No", lastSurname = "Number" }).Add("staffs", new { staffUniqueId = "501", lastSurname = "Again" });
        export.Resources["staffs"].Add(17);
        export.Add("staffSchoolAssociations", new { staffReference = new { staffUniqueId = "999" }, schoolReference = new { schoolId = 100101 } });
        export.Add("staffSchoolAssociations", new { staffReference = new { staffUniqueId = "501" }, schoolReference = new { schoolId = 77 } });
        export.Add("staffSchoolAssociations", new { staffReference = 12 });
        export.Add("sections", new { sectionIdentifier = "X", courseOfferingReference = new { localCourseCode = "C", schoolId = 100101, schoolYear = 2027, sessionName = "Fall" }, classPeriods = new[] { new { classPeriodReference = new { classPeriodName = "9", schoolId = 100101 } } } });
        export.Add("staffSectionAssociations", new { staffReference = new { staffUniqueId = "501" }, sectionReference = new { sectionIdentifier = "nowhere" } });
        export.At("staffSectionAssociations", 0)["endDate"] = "2026-08-01";
        export.Add("evaluationElementRatings", new { comments = "x" });

        Assert.Equal(
            [
                "staffs.json, record 5: the person has no staffUniqueId. Ask for the export with staff numbers.",
                "staffs.json, record 6: the staff number 501 is there twice. The first one is used.",
                "staffs.json, record 7: not a record. Each entry of the list has to be an object.",
                "staffSchoolAssociations.json, record 5: staff number 999 is not in staffs.json. Ask for an export made at one moment.",
                "staffSchoolAssociations.json, record 6: school 77 is not in schools.json. Ask for an export made at one moment.",
                "staffSchoolAssociations.json, record 7: the position names no person. Ask for the export with its references.",
                "sections.json, record 5: period \"9\" of school 100101 is not in classPeriods.json. Ask for an export made at one moment.",
                "staffSectionAssociations.json, record 1: the teacher's section ends before it begins. Correct its endDate (rule 4202).",
                "staffSectionAssociations.json, record 5: section nowhere is not in sections.json. Ask for an export made at one moment.",
                "evaluationElementRatings.json, record 4: the rating names no element. Ask for the export with its references.",
            ],
            export.Read().Report.Unplaced);
    }

    [Fact]
    public void Missing_files_are_said_once_and_the_rest_is_read()
    {
        var package = EdFiExport.District().Without("classPeriods").Without("schools").Read();

        Assert.Contains("classPeriods.json is missing, so what refers to it cannot be used.", package.Report.Notes);
        Assert.Empty(package.Report.Unplaced);
        Assert.Equal(["100101", "100102"], package.SchoolsOf(FileKind.Roster).Select(s => s.Id).Order(StringComparer.Ordinal));
        Assert.Equal(5, Rows(package, FileKind.Roster).Length);
    }

    [Fact]
    public void Nothing_personal_but_name_number_and_work_address_leaves_the_reader()
    {
        var package = EdFiExport.District().Read();
        var everything = string.Join('\n', Enum.GetValues<FileKind>().Where(package.Has).SelectMany(k => Rows(package, k)).Concat(package.Report.Notes).Concat(package.Report.Unplaced));

        Assert.Contains("ana@fir.example", everything, StringComparison.Ordinal);
        Assert.All((string[])["1980", "615-555", "home.example", "Female", "123456789"], secret => Assert.DoesNotContain(secret, everything, StringComparison.Ordinal));
    }

    [Fact]
    public void A_social_security_number_links_nobody()
    {
        var export = EdFiExport.District();
        export.Rate("123456789", "Questioning", 3);

        Assert.Contains("1 kept under the number of the evaluation", export.Table(FileKind.Results).Table.Notes[0], StringComparison.Ordinal);
    }

    private static string[] Rows(EdFiPackage package, FileKind kind)
    {
        using var csv = new MemoryStream();
        package.Write(kind, csv, school: null, EdFiExport.Today);
        return Encoding.UTF8.GetString(csv.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
    }
}
