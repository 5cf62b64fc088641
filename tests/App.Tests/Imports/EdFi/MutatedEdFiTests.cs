using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Counterpart.App.Imports;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Tests.Imports.Files;
using Counterpart.App.Tests.Imports.Sources;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Imports.EdFi;

public sealed class MutatedEdFiTests
{
    private static readonly int files = 3_000 * Soak.Times;

    private static readonly TimeSpan longest = TimeSpan.FromSeconds(1);
    private static readonly FileKind[] kinds = [FileKind.Roster, FileKind.Schedules, FileKind.Results];

    [Fact]
    public void Damaged_json_ends_in_a_table_or_in_words_within_a_second()
    {
        var dice = new Random(20261125);
        Check(EdFiExport.District().Zip(), FileKind.Roster);
        var slowest = TimeSpan.Zero;
        for (var at = 0; at < files; at++)
        {
            var (zip, kind) = (Damage(dice), kinds[at % kinds.Length]);
            var (first, second) = (Timed(zip, kind, at), TimeSpan.Zero);
            second = first < longest ? first : Timed(zip, kind, at);
            Assert.True(second < longest, $"File {at} took {first} and {second}");
            slowest = second > slowest ? second : slowest;
        }

        Soak.Tell(string.Create(CultureInfo.InvariantCulture, $"{files:N0} damaged Ed-Fi exports: no exception, slowest {slowest.TotalMilliseconds:N0} ms, {Soak.LiveMebibytes()} MiB alive at the end"));
    }

    [Fact]
    public void Very_deep_json_and_strange_texts_do_not_throw()
    {
        foreach (var json in (string[])[new string('[', 200_000), string.Concat(Enumerable.Repeat("{\"a\":", 50_000)), "[{\"staffUniqueId\":\"\\ud800\"}]", "[{\"\\ud800\":1,\"staffUniqueId\":\"9\"}]", "{\"\\ud800\":[]}", "[[1,2],\"x\",null,true,1e999]", "", " ", "\uFEFF", "// nothing"])
        {
            Timed(Zips.Of(("staffs.json", json), ("schools.json", "[]")), FileKind.Roster, 0);
        }

        Timed(Zips.Of(("staffs.json", (byte[])[.. "[{\"staffUniqueId\":\""u8, 0xC3, 0x28, 0xFF, .. "\",\"lastSurname\":\"x\"}]"u8])), FileKind.Roster, 0);
    }

    private static TimeSpan Timed(byte[] zip, FileKind kind, int at)
    {
        var watch = Stopwatch.StartNew();
        try
        {
            Check(zip, kind);
        }
        catch (Exception e) when (e is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"File {at}: {e}");
        }

        return watch.Elapsed;
    }

    private static void Check(byte[] zip, FileKind kind)
    {
        if (EdFiPackage.TryRead(new MemoryStream(zip), out var package, out var refusal))
        {
            using var csv = new MemoryStream();
            package.Write(kind, csv, package.SchoolsOf(kind) is [var first, ..] ? first.Id : null, EdFiExport.Today);
            package.Write(kind, csv, null, EdFiExport.Today);
        }
        else
        {
            Assert.True(refusal.What.Length > 0 && refusal.Fix.Length > 0);
        }

        var wish = new SourceWish(kind, FileLimits.School, EdFiExport.Today) { ChooseSchool = schools => schools[^1].Id };
        if (RecognizeFile.TryOpen(zip, wish, out var source, out _))
        {
            Assert.Equal(source.Table.Header, RecognizeFile.Reopen(source.Keep, wish).Table.Header);
            Read(source.Table, kind);
        }
    }

    private static void Read(TextTable table, FileKind kind) => Assert.True(kind switch
    {
        FileKind.Roster => RosterFile.Read(table, Sheets.Settings).RowsRead,
        FileKind.Schedules => SchedulesFile.Read(table, Sheets.Settings).RowsRead,
        _ => RatingsFile.Read(table, Sheets.Settings).RowsRead,
    } >= 0);

    /// <summary>Bytes, values, names and nesting.</summary>
    private static byte[] Damage(Random dice)
    {
        var export = EdFiExport.District();
        if (dice.Next(4) == 0)
        {
            return dice.Next(2) == 0 ? Damaged.Bytes(export.Zip(), dice)
                : Zips.Of([.. export.Resources.Select(r => ($"{r.Key}.json", dice.Next(8) == 0 ? Damaged.Bytes(Encoding.UTF8.GetBytes(r.Value.ToJsonString()), dice) : Encoding.UTF8.GetBytes(r.Value.ToJsonString())))]);
        }

        for (var blow = dice.Next(1, 6); blow > 0; blow--)
        {
            var records = export.Resources.ElementAt(dice.Next(export.Resources.Count)).Value;
            if (records.Count > 0)
            {
                Blow(records, dice);
            }
        }

        return export.Zip(dice.Next(3) == 0 ? "a/b/" : "");
    }

    private static void Blow(JsonArray records, Random dice)
    {
        JsonNode node = records;
        while (dice.Next(4) > 0 && Children(node) is { Count: > 0 } children)
        {
            node = children[dice.Next(children.Count)];
        }

        if (node.Parent is null)
        {
            records.Insert(dice.Next(records.Count + 1), records[dice.Next(records.Count)]?.DeepClone());
            return;
        }

        node.ReplaceWith(dice.Next(8) switch
        {
            0 => null,
            1 => JsonValue.Create(dice.Next(-5, 300_000)),
            2 => JsonValue.Create("2026-13-45"),
            3 => JsonValue.Create(1e300),
            4 => new JsonArray(node.DeepClone(), node.DeepClone()),
            5 => new JsonObject { ["value"] = node.DeepClone() },
            6 => records[dice.Next(records.Count)]?.DeepClone(),
            _ => JsonValue.Create(new string('z', dice.Next(500)) + "\u0000,\";\r\n"),
        });
    }

    private static List<JsonNode> Children(JsonNode node) => node switch
    {
        JsonArray list => [.. list.OfType<JsonNode>()],
        JsonObject record => [.. record.Select(p => p.Value).OfType<JsonNode>()],
        _ => [],
    };
}
