using System.Globalization;
using System.Text;
using Counterpart.App.Tests.Imports.Sources;

namespace Counterpart.App.Tests.Imports.EdFi;

/// <summary>The files of a ZIP, before anything in them is understood.</summary>
public sealed class EdFiFilesTests
{
    private const string OnePerson = """{"staffUniqueId":"9","firstName":"Ana","lastSurname":"Ortiz"}""";

    [Theory]
    [InlineData("export/2026/STAFFS.JSON")]
    [InlineData("ed-fi_staffs.json")]
    [InlineData("ed-fi.staffs-2.ndjson")]
    [InlineData("Staffs (1).json")]
    public void Files_are_known_by_any_spelling_of_their_name(string name) =>
        Assert.Contains("(1 record)", EdFiExport.Read(Zips.Of((name, $"[{OnePerson}]"))).Report.FilesRead[0], StringComparison.Ordinal);

    [Fact]
    public void Records_longer_than_any_buffer_and_many_of_them_are_read()
    {
        var text = new StringBuilder("[");
        for (var i = 0; i < 3_000; i++)
        {
            text.Append(i == 0 ? "" : ",").Append(CultureInfo.InvariantCulture, $$"""{"staffUniqueId":{{i}},"lastSurname":"L","extra":[[{"deep":"{{new string('x', i % 100 == 0 ? 50_000 : 10)}}"}]]}""");
        }

        Assert.Equal("staffs.json (3,000 records)", EdFiExport.Read(Zips.Of(("staffs.json", text.Append(']').ToString()))).Report.FilesRead[0]);
    }

    [Theory]
    [InlineData("""[{"staffUniqueId":"9"},{"staffUniqueId":"10"}""", "staffs.json breaks off after record 2")]
    [InlineData("""[{"staffUniqueId":"9"},{"staffUni""", "staffs.json breaks off after record 1")]
    [InlineData("""[{"staffUniqueId":"9"},oops]""", "staffs.json is not JSON any more after record 1")]
    [InlineData("<html>Sign in</html>", "staffs.json is not JSON")]
    public void A_file_that_breaks_off_is_refused_whole_because_half_a_roster_looks_as_if_people_had_left(string json, string what)
    {
        var refusal = EdFiExport.Refused(Zips.Of(("staffs.json", json)));

        Assert.StartsWith(what, refusal.What, StringComparison.Ordinal);
        Assert.Contains("again", refusal.Fix, StringComparison.Ordinal);
    }

    [Fact]
    public void Students_families_and_whatever_is_not_needed_are_left_out_with_a_reason()
    {
        var zip = Zips.Of(
            ("staffs.json", $"[{OnePerson}]"), ("students.json", "[]"), ("studentSchoolAssociations.json", "[]"), ("parents.json", "[]"), ("calendars.json", "[]"), ("readme.txt", "x"), ("copy/staffs.json", $"[{OnePerson}]"));

        Assert.Equal(
            ["students.json (student records are never kept)", "studentSchoolAssociations.json (student records are never kept)", "parents.json (facts of families are never kept)", "calendars.json (not needed)", "readme.txt (not a JSON file)", "copy/staffs.json (the same file a second time)"],
            EdFiExport.Read(zip).Report.FilesDropped);
    }

    [Fact]
    public void A_zip_of_other_things_is_refused_with_what_to_ask_for()
    {
        var refusal = EdFiExport.Refused(Zips.Of(("calendars.json", "[]")));

        Assert.Contains("nobody in it", refusal.What, StringComparison.Ordinal);
        Assert.Contains("staffs.json", refusal.Fix, StringComparison.Ordinal);
        Assert.Contains("damaged", EdFiExport.Refused("PK\u0003\u0004 no zip"u8.ToArray()).What, StringComparison.Ordinal);
    }
}
