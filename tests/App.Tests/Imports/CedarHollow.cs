using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports;

/// <summary>The sample roster of 60 rows that the product offers, with its four mistakes, and the same file mended.</summary>
internal static class CedarHollow
{
    /// <summary>With addresses of this school's own: an address belongs to one person of the whole install.</summary>
    public static string Roster(SchoolInTest school) =>
        Encoding.UTF8.GetString(ExampleFile.Find("sample-roster", isDemo: true)!.Read()).Replace("cedarhollow.example", Domain(school), StringComparison.Ordinal);

    public static string Domain(SchoolInTest school) => $"s{school.School.Id}.example";

    /// <summary>Corrects the four rows, as a person would in a spreadsheet; the file may have come back with an Error column.</summary>
    public static string Mend(SchoolInTest school, string csv)
    {
        string[] lines = csv.TrimStart('\uFEFF').Split("\r\n");
        lines[6] = lines[6].Replace(",7/8,", ",7;8,", StringComparison.Ordinal);
        lines[18] = lines[18].Replace("Nia Ford,,", $"Nia Ford,nia.ford@{Domain(school)},", StringComparison.Ordinal);
        lines[32] = $"CH1033,Abby Long,abby.long@{Domain(school)},7,Art,008" + (lines[0].EndsWith("Error", StringComparison.Ordinal) ? "," : "");
        lines[40] = lines[40].Replace("CH1012", "CH1041", StringComparison.Ordinal);
        return string.Join("\r\n", lines);
    }

    public static async Task<Browser> BrowserAsync(RunningApp app) => await (await SchoolInTest.MakeAsync(app)).PrincipalBrowserAsync();
}
