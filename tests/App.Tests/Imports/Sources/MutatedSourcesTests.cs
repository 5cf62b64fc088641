using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using System.Text;
using Counterpart.App.Imports;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Tests.Imports.Files;
using Counterpart.App.Tests.Imports.Sources.OneRoster;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports.Sources;

public sealed class MutatedSourcesTests
{
    private static readonly int howMany = 2_000 * Soak.Times;

    /// <summary>The first file of a kind also loads the code that reads it.</summary>
    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);

    private static readonly byte[][] good =
    [
        new Books { Formats = ["m/d/yyyy", "h:mm", "0%"], Texts = ["<si><t>person_id</t></si>", "<si><r><t>Sam </t></r><r><t>Lee</t></r></si>"], Link = "mailto:sam@b.example" }
            .Sheet("Staff", Books.Row(1, "Birch") + Books.Row(3, "<c r=\"{r}\" t=\"s\"><v>0</v></c>", "name", "email", "grades", "start") + Books.Row(4, 17, "<c r=\"{r}\" t=\"s\"><v>1</v></c>", "s@a.example", "7;8", "<c r=\"{r}\" s=\"2\"><v>0.5</v></c>") + Books.HiddenRow(6, 18, "Nia Ford", "<c r=\"{r}\" t=\"e\"><v>#N/A</v></c>", "<c r=\"{r}\" t=\"b\"><v>1</v></c>"), tail: "<mergeCells><mergeCell ref=\"A4:A6\"/></mergeCells>")
            .Sheet("Notes", Books.Row(1, "a", "b"), "hidden").Write(),
        new Books { Formats = ["yyyy-mm-dd"], From1904 = true }.Sheet("Results", Books.Row(1, "person_id", "indicator", "score", "observed_on") + Books.Row(2, 1, "QU", "<c r=\"{r}\"><f>1+2</f><v>3</v></c>", "<c r=\"{r}\" s=\"1\"><v>44000</v></c>")).Write(),
        District.Version11().Zip("export/"),
        District.Version12().Zip(),
        Zips.Of(("roster.xlsx", Books.Of(["person_id", "name"], ["1", "Sam Lee"]))),
    ];

    [Fact]
    public void A_damaged_workbook_or_export_ends_in_words_within_a_second()
    {
        var dice = new Random(20261126);
        Array.ForEach(good, file => Check(file, FileKind.Roster));
        var slowest = TimeSpan.Zero;
        for (var at = 0; at < howMany; at++)
        {
            var file = Damage(good[at % good.Length], dice);
            var kind = at % 7 == 0 ? FileKind.Results : FileKind.Roster;

            // A busy machine can hold any test up once; what is slow by itself is slow twice.
            var (first, second) = (Timed(file, kind, at), TimeSpan.Zero);
            second = first < longest ? first : Timed(file, kind, at);
            Assert.True(second < longest, $"File {at} took {first} and {second}");
            slowest = second > slowest ? second : slowest;
        }

        Soak.Tell(string.Create(CultureInfo.InvariantCulture, $"{howMany:N0} damaged workbooks and exports: no exception, slowest {slowest.TotalMilliseconds:N0} ms, {Soak.LiveMebibytes()} MiB alive at the end"));
    }

    private static TimeSpan Timed(byte[] file, FileKind kind, int at)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Check(file, kind);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"File {at}: {e}");
        }

        return watch.Elapsed;
    }

    private static void Check(byte[] file, FileKind kind)
    {
        var wish = new SourceWish(kind, FileLimits.School, Opened.Today) { ChooseSchool = schools => schools[0].Id };
        if (!RecognizeFile.TryOpen(file, wish, out var source, out var refusal))
        {
            Assert.True(refusal.What.Length > 0 && refusal.Fix.Length > 0);
            return;
        }

        var report = RosterFile.Read(source.Table, Sheets.Settings);
        Assert.True(report.ReadyRows + report.ProblemRows + report.SkippedRows + report.StudentRows <= report.RowsRead || report.IsRefused);
        RatingsFile.Read(source.Table, Sheets.Settings);
        Assert.Equal(source.Table.Header, RecognizeFile.Reopen(source.Keep, wish).Table.Header);
    }

    /// <summary>A third of the blows meet the ZIP itself; the others its files, which are packed again so that the damage is what is read.</summary>
    private static byte[] Damage(byte[] zip, Random dice)
    {
        if (dice.Next(3) == 0)
        {
            return Damaged.Bytes(zip, dice);
        }

        var files = Unpack(zip);
        for (var blow = dice.Next(1, 4); blow > 0 && files.Count > 0; blow--)
        {
            var at = dice.Next(files.Count);
            var (name, content) = files[at];
            switch (dice.Next(8))
            {
                case 0:
                    files.RemoveAt(at);
                    break;
                case 1:
                    files.Add((dice.Next(2) == 0 ? name : files[dice.Next(files.Count)].Name, content));
                    break;
                case 2:
                    files[at] = (new string([.. name.Select(c => dice.Next(6) == 0 ? (char)dice.Next(32, 127) : c)]), content);
                    break;
                case 3:
                    files[at] = (name, Pieces(content, '\n', dice));
                    break;
                case 4:
                    files[at] = (name, Pieces(content, ',', dice));
                    break;
                case 5:
                    files[at] = (name, Pieces(content, '<', dice));
                    break;
                default:
                    files[at] = (name, Damaged.Bytes(content, dice));
                    break;
            }
        }

        return Zips.Of([.. files]);
    }

    /// <summary>Lines, cells or elements taken out, doubled or put elsewhere.</summary>
    private static byte[] Pieces(byte[] content, char between, Random dice)
    {
        var pieces = Encoding.Latin1.GetString(content).Split(between).ToList();
        var (from, to) = (dice.Next(pieces.Count), dice.Next(pieces.Count));
        switch (dice.Next(3))
        {
            case 0:
                pieces.RemoveAt(from);
                break;
            case 1:
                pieces.Insert(to, pieces[from]);
                break;
            default:
                (pieces[from], pieces[to]) = (pieces[to], pieces[from]);
                break;
        }

        return Encoding.Latin1.GetBytes(string.Join(between, pieces));
    }

    private static List<(string Name, byte[] Content)> Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        List<(string, byte[])> files = [];
        foreach (var entry in archive.Entries)
        {
            using var stream = entry.Open();
            using var content = new MemoryStream();
            stream.CopyTo(content);
            files.Add((entry.FullName, content.ToArray()));
        }

        return files;
    }
}
