using System.Security.Cryptography;
using Counterpart.App.Data;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Imports.EdFi;
using Counterpart.App.Imports.EdFi.Api;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Connections.Fetching;

/// <summary>Fetches from a district's server and makes of it one file of each kind that is new. Writes nothing to the database.</summary>
public sealed class FetchDistrict(AppDb db, FetchMoment moment)
{
    private readonly List<FetchedFile> files = [];

    public async Task<FetchEnd> ExecuteAsync(DistrictConnection connection, IProgress<EdFiProgress> told, CancellationToken cancel)
    {
        List<FileKind> kinds = connection.WantsResults ? [FileKind.Roster, FileKind.Results] : [FileKind.Roster];
        var before = new Dictionary<FileKind, string?>();
        foreach (var kind in kinds)
        {
            before[kind] = await DigestBeforeAsync(connection, kind, cancel);
        }

        var server = connection.Server(moment.Vault, moment.Clock.GetUtcNow().UtcDateTime) with { Kinds = kinds, NewestChangeVersion = before.Values.All(b => b is not null) ? KnownVersion(connection) : null };
        var (fetch, zip) = await new ReceiveFetch(moment).ExecuteAsync(server, told, cancel);
        if (fetch.Failure is not null || zip is null)
        {
            return new() { Failure = fetch.Failure, ServerVersion = fetch.NewestChangeVersion };
        }

        try
        {
            return await SortAsync(connection, fetch, (zip, before), cancel);
        }
        catch
        {
            files.ForEach(f => moment.Files.DropUnclaimed(f.File.Id));
            throw;
        }
        finally
        {
            moment.Files.DropUnclaimed(zip.Id);
        }
    }

    private async Task<FetchEnd> SortAsync(DistrictConnection connection, EdFiFetch fetch, (SealedUpload Zip, Dictionary<FileKind, string?> Before) there, CancellationToken cancel)
    {
        await using var stream = moment.Files.Open(there.Zip.Id);
        if (!EdFiPackage.TryRead(stream, out var package, out var refusal))
        {
            return new() { Failure = $"{refusal.What} {refusal.Fix}" };
        }

        var today = SchoolTime.DayIn(moment.Clock.GetUtcNow().UtcDateTime, SchoolTime.StateZone);
        List<string> notes = [.. fetch.Notes];
        foreach (var (kind, before) in there.Before)
        {
            var (digest, rows) = Digest(package, kind, today);
            if (rows == 0)
            {
                notes.Add($"The server has nothing for {FileKindWords.For(kind).ToLowerInvariant()}.");
            }
            else if (!string.Equals(digest, before, StringComparison.Ordinal))
            {
                using var kept = new MemoryStream(EdFiKept.Write(package.Keep(kind)), writable: false);
                var file = await moment.Files.ReceiveAsync($"Ed-Fi of {connection.Host}", kept, cancel);
                files.Add(new(kind, file! with { Digest = digest }));
            }
        }

        return new() { ServerVersion = fetch.NewestChangeVersion, Files = files, Notes = notes };
    }

    private static (string Digest, int Rows) Digest(EdFiPackage package, FileKind kind, DateOnly today)
    {
        if (!package.Has(kind))
        {
            return ("", 0);
        }

        using var digest = SHA256.Create();
        using var csv = new CryptoStream(Stream.Null, digest, CryptoStreamMode.Write);
        var table = package.Write(kind, csv, school: null, today);
        csv.FlushFinalBlock();
        return (Convert.ToHexStringLower(digest.Hash!), table.Rows);
    }

    /// <summary>What was fetched last. A person who asks may have given that up and wants it again; at night nobody does.</summary>
    private async Task<string?> DigestBeforeAsync(DistrictConnection connection, FileKind kind, CancellationToken cancel)
    {
        var last = await db.Deliveries.Where(d => d.DistrictId == connection.DistrictId && d.Kind == kind && d.Source == connection.Host).OrderByDescending(d => d.Id).Select(d => new { d.Digest, d.State }).FirstOrDefaultAsync(cancel);
        return last is null || (!connection.IsNight && last.State is DeliveryState.GivenUp or DeliveryState.Refused) ? null : last.Digest;
    }

    private static long? KnownVersion(DistrictConnection connection) =>
        !connection.WantsResults || connection.ResultsVersion == connection.RosterVersion ? connection.RosterVersion : null;
}
