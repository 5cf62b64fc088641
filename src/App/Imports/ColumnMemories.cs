using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Deliveries;
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
        return Read(memory?.Mapping);
    }

    /// <summary>The school's own choice, else the district's, else the last one of another school of the district.</summary>
    public static async Task<Dictionary<string, string>> RecallOrBorrowAsync(AppDb db, SchoolThisYear here, FileKind kind, IReadOnlyList<string> header, CancellationToken cancel)
    {
        if (await RecallAsync(db, here, kind, header, cancel) is { Count: > 0 } own)
        {
            return own;
        }

        var (digest, owner) = (Digest(header), SharedColumns.OfDistrict(here.DistrictId));
        var mapping = await db.SharedColumns.Where(c => c.Owner == owner && c.Kind == kind && c.Header == digest).Select(c => c.Mapping).SingleOrDefaultAsync(cancel)
            ?? await db.ColumnMemories.Where(m => m.DistrictId == here.DistrictId && m.Kind == kind && m.Header == digest).OrderByDescending(m => m.Id).Select(m => m.Mapping).FirstOrDefaultAsync(cancel);
        return Read(mapping);
    }

    /// <summary>What was said about a delivery; before anybody said anything, what was said about an earlier one with the same columns.</summary>
    public static async Task<ImportChoices> ChoicesAsync(AppDb db, Delivery delivery, IReadOnlyList<string> header, CancellationToken cancel)
    {
        if (delivery.Mapping.Length > 0)
        {
            return ImportChoices.Read(delivery.Mapping);
        }

        var (digest, owner) = (Digest(header), SharedColumns.OwnerOf(delivery));
        return ImportChoices.Recall(Read(await db.SharedColumns.Where(c => c.Owner == owner && c.Kind == delivery.Kind && c.Header == digest).Select(c => c.Mapping).SingleOrDefaultAsync(cancel)));
    }

    public static async Task RememberAsync(AppDb db, Delivery delivery, ColumnsChosen chosen, CancellationToken cancel)
    {
        var (digest, owner) = (Digest(chosen.Header), SharedColumns.OwnerOf(delivery));
        var mapping = JsonSerializer.Serialize(chosen.Targets);
        var there = await db.SharedColumns.SingleOrDefaultAsync(c => c.Owner == owner && c.Kind == delivery.Kind && c.Header == digest, cancel);
        if (there is null)
        {
            db.Add(new SharedColumns { Owner = owner, Kind = delivery.Kind, Header = digest, Mapping = mapping });
        }
        else
        {
            there.Mapping = mapping;
        }
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

    private static Dictionary<string, string> Read(string? mapping) => mapping is null ? [] : JsonSerializer.Deserialize<Dictionary<string, string>>(mapping) ?? [];

    private static string Digest(IReadOnlyList<string> header) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\u001F', header.Select(h => h.ToUpperInvariant())))));
}
