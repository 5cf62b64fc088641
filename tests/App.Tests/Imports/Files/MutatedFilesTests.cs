using System.Text;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class MutatedFilesTests
{
    /// <summary>With the workbooks and exports of <see cref="Sources.MutatedSourcesTests"/>: 50,000.</summary>
    private const int Files = 48_000;

    private static readonly string[] Good =
    [
        "person_id,name,email,grades,taking_part\r\n1,\"Lee, Sam\",s@a.org,7;8,yes\r\n2,Nia Ford,n@a.org,K,\r\n3,Zoë Ruiz,z@a.org,12,no\r\n",
        "person_id;school_year;indicator;score;observed_on\n1;2025-26;QU;3.5;10/14/2025\n2;2025-26;Problem-Solving;4;2026-02-01\n",
        "Teacher ID\tYear\tQU\tTH\tStudent Work\n1\t2025-26\t3\t\t5\n2\t2025-26\tN/A\t2\t4.25\n",
        "person_id,day,start,end,kind\n1,Mon,8:00,8:50,class\n1,Mon,9:00 AM,9:50 AM,offered\n",
        "person_a,person_b,rule\n1,2,never\n2,3,prefer\n",
        "person_id,kind,indicator\n1,share,QU\n1,work-on,TH\n2,not-this-year,\n",
    ];

    [Fact]
    public void A_damaged_file_ends_in_words_never_in_an_exception()
    {
        var dice = new Random(20261125);
        for (var file = 0; file < Files; file++)
        {
            var bytes = Damaged.Bytes(Encoding.UTF8.GetBytes(Good[file % Good.Length]), dice);
            if (TextTable.TryOpen(bytes, FileLimits.School, out var table, out var refusal))
            {
                Check(RosterFile.Read(table, Sheets.Settings), table);
                Check(RatingsFile.Read(table, Sheets.Settings), table);
                Check(CardsFile.Read(table, Sheets.Settings), table);
                Check(SchedulesFile.Read(table, Sheets.Settings), table);
                Check(RulesFile.Read(table, Sheets.Settings), table);
            }
            else
            {
                Assert.NotEmpty(refusal.What);
            }
        }
    }

    private static void Check<TRow>(FileReport<TRow> report, TextTable table)
    {
        Assert.True(report.Refusal is null || report.Rows.Count == 0);
        Assert.True(report.ReadyRows + report.ProblemRows + report.SkippedRows + report.StudentRows <= report.RowsRead || report.IsRefused);
        Assert.All(report.Problems, problem => Assert.True(problem.What.Length > 0 && problem.Fix.Length > 0 && problem.Row > 0));
        if (report.Refusal is null)
        {
            Assert.NotEmpty(ErrorColumn.Write(table, report, Corrections.None));
        }
    }
}
