using System.Text.Json.Nodes;
using Counterpart.App.Imports;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class EdFiRosterTests
{
    [Fact]
    public void Each_person_and_school_is_a_row_in_our_columns()
    {
        var (rows, table) = EdFiExport.District().Table(FileKind.Roster);

        Assert.Equal(
            [
                "501,Ana Ortiz,ana@fir.example,100101,7;8,Mathematics,teacher",
                "502,Walt Greer,walt@fir.example,100101,6,Science,teacher",
                "503,Renee Holt,renee@fir.example,100101,,,principal",
                "504,Nia Ford,nia@fir.example,100102,K,English Language Arts,teacher",
            ],
            rows);
        Assert.Equal(4, table.Rows);
    }

    [Fact]
    public void One_school_is_one_schools_people()
    {
        var (rows, table) = EdFiExport.District().Table(FileKind.Roster, "100102");

        Assert.Equal("504", Assert.Single(rows).Split(',')[0]);
        Assert.Contains("Left out, positions at other schools: 3.", table.Notes);
        Assert.Equal(3, table.LeftOut);
    }

    [Fact]
    public void A_position_that_is_over_is_left_out_and_an_itinerant_teacher_has_two_rows()
    {
        var export = EdFiExport.District();
        export.At("staffEducationOrganizationAssignmentAssociations", 1)["endDate"] = "2026-06-30";
        export.Add("staffSchoolAssociations", new { staffReference = new { staffUniqueId = "501" }, schoolReference = new { schoolId = 100102 } });

        var (rows, table) = export.Table(FileKind.Roster);

        Assert.Equal(["501 100101", "501 100102", "503 100101", "504 100102"], rows.Select(r => r.Split(',')).Select(r => $"{r[0]} {r[3]}"));
        Assert.Contains("Left out, positions that are over: 1.", table.Notes);
    }

    [Theory]
    [InlineData("Preschool/Prekindergarten", "PK")]
    [InlineData("Twelfth grade", "12")]
    [InlineData("01", "1")]
    [InlineData("K", "K")]
    [InlineData("Ungraded", "")]
    public void Grades_are_written_as_ours(string level, string ours)
    {
        var export = EdFiExport.District();
        export.At("staffSchoolAssociations", 3)["gradeLevels"] = new JsonArray(new JsonObject { ["gradeLevelDescriptor"] = $"uri://state.example/GradeLevelDescriptor#{level}" });

        Assert.Equal(ours, export.Table(FileKind.Roster).Rows[3].Split(',')[4]);
    }

    [Theory]
    [InlineData("PR", "principal", "")]
    [InlineData("AP", "assistant principal", "")]
    [InlineData("KG", "teacher", "K")]
    [InlineData("G3", "teacher", "3")]
    [InlineData("7B", "teacher", "")]
    [InlineData("HS", "teacher", "")]
    [InlineData("School Counselor", "school counselor", "")]
    public void A_states_own_classifications_are_known(string code, string role, string grades)
    {
        var export = EdFiExport.District();
        export.At("staffEducationOrganizationAssignmentAssociations", 3)["staffClassificationDescriptor"] = code;
        export.At("staffSchoolAssociations", 3).Remove("gradeLevels");

        var row = export.Table(FileKind.Roster).Rows[3].Split(',');
        Assert.Equal((role, grades), (row[6], row[4]));
    }
}
