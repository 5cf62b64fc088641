using System.Text.Json;

namespace Counterpart.App.Imports.Sources;

/// <summary>A table that came out of a workbook, as it is kept between check and save: its text and what was told about it. The other sheets are dropped at the door.</summary>
internal static class KeptTable
{
    private static ReadOnlySpan<byte> Mark => "\u0001counterpart-table-1\n"u8;

    public static byte[] Write(SourceFacts facts, byte[] csv) => [.. Mark, .. JsonSerializer.SerializeToUtf8Bytes(facts), (byte)'\n', .. csv];

    /// <summary>The same with other facts; text that was kept as it came gets them for the first time.</summary>
    public static byte[] Repeat(byte[] kept, SourceFacts facts) => Write(facts, TryRead(kept, out _, out var csv) ? csv : kept);

    public static bool TryRead(byte[] kept, out SourceFacts? facts, out byte[] csv)
    {
        (facts, csv) = (null, []);
        var body = kept.AsSpan();
        if (!body.StartsWith(Mark))
        {
            return false;
        }

        body = body[Mark.Length..];
        var end = body.IndexOf((byte)'\n');
        facts = JsonSerializer.Deserialize<SourceFacts>(body[..end]);
        csv = body[(end + 1)..].ToArray();
        return facts is not null;
    }
}
