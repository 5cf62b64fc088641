using System.Collections.Concurrent;
using System.Security.Cryptography;
using Counterpart.App.Data;
using Counterpart.App.Imports.Files;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Deliveries;

/// <summary>The delivered files on disk, sealed, in the data folder.</summary>
public sealed class DeliveryFiles(InstallOptions install, Vault vault)
{
    private readonly ConcurrentDictionary<Guid, bool> unclaimed = [];

    private string Folder => Path.Combine(install.DataFolder, "deliveries");

    /// <summary>Takes a file in as it comes over the network: sealed before it touches the disk.</summary>
    /// <returns>Null when it is larger than we read; then nothing of it stays.</returns>
    public async Task<SealedUpload?> ReceiveAsync(string name, Stream from, CancellationToken cancel)
    {
        Directory.CreateDirectory(Folder);
        var id = PublicId.New();
        unclaimed[id] = true;
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        long? bytes = null;
        try
        {
            await using var to = new FileStream(PathOf(id), FileMode.CreateNew, FileAccess.Write, FileShare.None);
            bytes = await SealedFile.WriteAsync(vault, id, from, new(to, digest, FileLimits.State.MaxBytes), cancel);
            to.Flush(flushToDisk: true);
        }
        finally
        {
            if (bytes is null)
            {
                DropUnclaimed(id);
            }
        }

        return bytes is { } size ? new SealedUpload(id, new UploadedFile(name, []).SafeName, size, Convert.ToHexStringLower(digest.GetHashAndReset())) : null;
    }

    /// <summary>The file belongs to a delivery now; until then it is swept away with the request that brought it.</summary>
    public void Claim(Guid id) => unclaimed.TryRemove(id, out _);

    /// <summary>Deletes what a request brought and nobody claimed.</summary>
    public void DropUnclaimed(Guid id)
    {
        if (unclaimed.TryRemove(id, out _))
        {
            Delete(id);
        }
    }

    public bool Has(Guid id) => File.Exists(PathOf(id));

    public Stream Open(Guid id) => SealedFile.Open(vault, id, PathOf(id));

    /// <summary>Puts what is needed of a file in the place of the file: of a district's export the staff, so that no student stays on our disk.</summary>
    public async Task ReplaceAsync(Guid id, byte[] kept, CancellationToken cancel)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var beside = $"{PathOf(id)}.new";
        await using (var to = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            await SealedFile.WriteAsync(vault, id, new MemoryStream(kept, writable: false), new(to, digest, long.MaxValue), cancel);
            to.Flush(flushToDisk: true);
        }

        File.Move(beside, PathOf(id), overwrite: true);
    }

    public void Delete(Guid id) => File.Delete(PathOf(id));

    /// <summary>Files that no delivery knows: what a process that was killed in the middle of an upload leaves.</summary>
    public void DeleteAllBut(IReadOnlySet<Guid> known)
    {
        if (!Directory.Exists(Folder))
        {
            return;
        }

        foreach (var path in Directory.GetFiles(Folder))
        {
            if (!Guid.TryParse(Path.GetFileNameWithoutExtension(path), out var id) || !(known.Contains(id) || unclaimed.ContainsKey(id)))
            {
                File.Delete(path);
            }
        }
    }

    private string PathOf(Guid id) => Path.Combine(Folder, $"{id:N}.sealed");
}
