using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports;

/// <summary>Remembers how a school's columns were matched, by the header row as a whole.</summary>
internal static class ColumnMemories
{
    public static async Task<Dictionary<string, string>> RecallAsync(AppDb db, SchoolThisYear here, FileKind kind, IReadOnlyList<string> header, CancellationToken cancel)
    {
        var digest = Digest(header);
        var memory = await db.ColumnMemories.AsNoTracking().SingleOrDefaultAsync(m => m.SchoolId == here.SchoolId && m.Kind == kind && m.Header == digest, cancel);
        return memory is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(memory.Mapping) ?? [];
    }

    public static async Task RememberAsync(AppDb db, SchoolThisYear here, FileKind kind, ColumnsChosen chosen, CancellationToken cancel)
    {
        var digest = Digest(chosen.Header);
        var memory = await db.ColumnMemories.SingleOrDefaultAsync(m => m.SchoolId == here.SchoolId && m.Kind == kind && m.Header == digest, cancel);
        var mapping = JsonSerializer.Serialize(chosen.Targets);
        if (memory is null)
        {
            db.Add(new ColumnMemory { SchoolId = here.SchoolId, DistrictId = here.DistrictId, Kind = kind, Header = digest, Mapping = mapping });
        }
        else
        {
            memory.Mapping = mapping;
        }
    }

    private static string Digest(IReadOnlyList<string> header) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', header.Select(h => h.ToUpperInvariant())))));
}
