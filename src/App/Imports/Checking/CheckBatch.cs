using System.Security.Cryptography;
using Counterpart.App.Data;
using Counterpart.App.Imports.Files;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Checking;

/// <summary>Opens the sealed file of a batch, reads it with everything that was said about it, and compares it with the school as it is now.</summary>
public sealed class CheckBatch(IEnumerable<FilePlanner> planners, Vault vault)
{
    public Task<PlannedFile> ExecuteAsync(ImportBatch batch, SchoolThisYear here, CancellationToken cancel) =>
        ExecuteAsync(batch.Kind, Open(batch, here), cancel);

    public Task<PlannedFile> ExecuteAsync(FileKind kind, OpenedFile file, CancellationToken cancel) =>
        planners.Single(p => p.Kind == kind).ExecuteAsync(file, cancel);

    public OpenedFile Open(ImportBatch batch, SchoolThisYear here)
    {
        var bytes = vault.OpenBytes(Purpose.ImportFile, batch.SealedFile ?? throw new InvalidOperationException("The batch is over"));
        return TextTable.TryOpen(bytes, FileLimits.School, out var table, out _)
            ? new OpenedFile { Table = table, Here = here, Choices = ImportChoices.Read(batch.Mapping), Corrections = Corrections(batch) }
            : throw new CryptographicException("A file that was a table when it came in is none now");
    }

    public KeptCorrections Corrections(ImportBatch batch) =>
        batch.SealedCorrections is { } kept ? vault.Open<KeptCorrections>(Purpose.ImportFile, kept) : new();
}
