using Counterpart.App.Data;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Programs;

namespace Counterpart.App.Imports.Checking;

/// <summary>Opens the sealed file of a batch, reads it with everything that was said about it, and compares it with the school as it is now.</summary>
public sealed class CheckBatch(IEnumerable<FilePlanner> planners, Vault vault)
{
    public Task<PlannedFile> ExecuteAsync(ImportBatch batch, SchoolThisYear here, CancellationToken cancel) =>
        ExecuteAsync(batch.Kind, Open(batch, here), cancel);

    public Task<PlannedFile> ExecuteAsync(FileKind kind, OpenedFile file, CancellationToken cancel) =>
        file.Facts.AsksSchool ? Task.FromResult(MakeReport.WithoutSchool(file)) : planners.Single(p => p.Kind == kind).ExecuteAsync(file, cancel);

    public OpenedFile Open(ImportBatch batch, SchoolThisYear here)
    {
        var kept = vault.OpenBytes(Purpose.ImportFile, batch.SealedFile ?? throw new InvalidOperationException("The batch is over"));
        var choices = ImportChoices.Read(batch.Mapping);
        var source = RecognizeFile.Reopen(kept, new SourceWish(batch.Kind, FileLimits.School, here.Today) { ChooseSchool = _ => choices.School });
        return new OpenedFile { Table = source.Table, Facts = source.Facts, Here = here, Choices = choices, Corrections = Corrections(batch) };
    }

    public KeptCorrections Corrections(ImportBatch batch) =>
        batch.SealedCorrections is { } kept ? vault.Open<KeptCorrections>(Purpose.ImportFile, kept) : new();
}
