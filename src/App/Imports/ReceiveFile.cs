using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Kinds;
using Counterpart.App.Imports.Sources;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports;

/// <summary>Takes a file in: finds the table in it, looks whether we may read it, and seals it until somebody saves its rows or gives it up.</summary>
public sealed class ReceiveFile(AppDb db, Vault vault, CheckBatch check, TimeProvider clock)
{
    private static readonly TimeSpan longestWait = TimeSpan.FromDays(7);

    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, FileKind kind, UploadedFile file, CancellationToken cancel)
    {
        var school = await SchoolNames.LoadAsync(db, here, cancel);
        var remembered = await SchoolMemories.RecallAsync(db, here, cancel);
        var wish = new SourceWish(kind, FileLimits.School, here.Today) { ChooseSchool = schools => schools.Any(s => string.Equals(s.Id, remembered, StringComparison.Ordinal)) ? remembered : school.Find(schools) };
        if (!RecognizeFile.TryOpen(file.Content, wish, out var source, out var refusal))
        {
            return Refused(refusal);
        }

        var choices = ImportChoices.Recall(await ColumnMemories.RecallOrBorrowAsync(db, here, kind, source.Table.Header, cancel)) with { School = source.Facts.School };
        var planned = await check.ExecuteAsync(kind, new OpenedFile { Table = source.Table, Facts = source.Facts, Here = here, Choices = choices }, cancel);
        refusal = planned.Report.Refusal is { Kind: FileRefusalKind.MissingColumn or FileRefusalKind.MissingSchool } ? NumbersIn(source.Table) : planned.Report.Refusal;
        if (refusal is not null)
        {
            return Refused(refusal);
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var batch = Batch(actor, here, kind, file, now);
        batch.Mapping = choices.Write();
        batch.SealedFile = vault.SealBytes(Purpose.ImportFile, source.Keep);
        db.Add(batch);
        await DropForgottenAsync(here, now, cancel);
        db.Record(actor, now, "import.received", FileKindWords.For(kind));
        await db.SaveChangesAsync(cancel);
        return new Outcome.Done("", batch.PublicId);
    }

    private static Outcome.Refused Refused(FileRefusal refusal) => new("Upload", refusal.ToString());

    /// <summary>A file whose columns are still to be told apart was not read row by row: it is searched for social security numbers all the same.</summary>
    private static FileRefusal? NumbersIn(TextTable table)
    {
        using var rows = table.Rows();
        while (rows.Read())
        {
            if (rows.HasSocialSecurityNumber())
            {
                return new(FileRefusalKind.ForbiddenContent, $"Row {rows.Row} holds what looks like a social security number.",
                    "We never read that, so nothing of this file was kept. Take it out and send the file again.");
            }
        }

        return rows.Refusal;
    }

    private static ImportBatch Batch(Actor actor, SchoolThisYear here, FileKind kind, UploadedFile file, DateTime now) => new()
    {
        PublicId = PublicId.New(),
        SchoolId = here.SchoolId,
        DistrictId = here.DistrictId,
        SchoolYearId = here.YearId,
        Kind = kind,
        FileName = file.SafeName,
        Digest = file.Digest,
        State = ImportState.Checked,
        UploadedAt = now,
        UploadedById = actor.PersonId,
    };

    /// <summary>Files nobody came back to are not kept for ever.</summary>
    private async Task DropForgottenAsync(SchoolThisYear here, DateTime now, CancellationToken cancel)
    {
        var before = now - longestWait;
        foreach (var forgotten in await db.ImportBatches.Where(b => b.SchoolId == here.SchoolId && b.State == ImportState.Checked && b.UploadedAt < before).ToListAsync(cancel))
        {
            forgotten.End(ImportState.GivenUp, now, "Nothing was saved. The file was dropped after a week.");
        }
    }
}
