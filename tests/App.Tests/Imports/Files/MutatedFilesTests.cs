using System.Diagnostics;
using System.Globalization;
using System.Text;
using Counterpart.App.Imports.Files;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports.Files;

public sealed class MutatedFilesTests
{
    /// <summary>With the workbooks and exports of <see cref="Sources.MutatedSourcesTests"/>: 50,000.</summary>
    private static readonly int files = 48_000 * Soak.Times;

    /// <summary>Caches may fill; files must not stay. Told apart only where no other test runs beside.</summary>
    private const int MostMoreMebibytes = 16;

    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private const int WarmUp = 6_000;

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
        var (slowest, before) = (TimeSpan.Zero, 0L);
        for (var file = 0; file < files; file++)
        {
            before = file == WarmUp ? Soak.LiveMebibytes() : before;
            var bytes = Damaged.Bytes(Encoding.UTF8.GetBytes(Good[file % Good.Length]), dice);

            // A busy machine can hold any test up once; what is slow by itself is slow twice.
            var (first, second) = (Timed(bytes, file), TimeSpan.Zero);
            second = first < longest ? first : Timed(bytes, file);
            Assert.True(second < longest, $"File {file} took {first} and {second}");
            slowest = second > slowest ? second : slowest;
        }

        var more = Soak.LiveMebibytes() - before;
        Assert.True(Soak.Times == 1 || more <= MostMoreMebibytes, $"{more} MiB more are alive");
        Soak.Tell(string.Create(CultureInfo.InvariantCulture, $"{files:N0} damaged text files: no exception, slowest {slowest.TotalMilliseconds:N0} ms, {before} MiB alive after {WarmUp:N0}, {before + more} MiB at the end"));
    }

    private static TimeSpan Timed(byte[] bytes, int file)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Check(bytes);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"File {file}: {e}");
        }

        return watch.Elapsed;
    }

    private static void Check(byte[] bytes)
    {
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
