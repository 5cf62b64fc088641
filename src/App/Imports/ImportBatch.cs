using Counterpart.App.Access;

namespace Counterpart.App.Imports;

/// <summary>A file on its way in: checked first, saved only when a person says so. The file itself is sealed and dropped when the batch ends.</summary>
public sealed class ImportBatch : ISchoolOwned
{
    public long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required long SchoolId { get; init; }
    public required long DistrictId { get; init; }
    public required long SchoolYearId { get; init; }
    public required FileKind Kind { get; init; }
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file, to notice the same file again.</summary>
    public required string Digest { get; init; }

    public required ImportState State { get; set; }
    public required DateTime UploadedAt { get; init; }
    public required long UploadedById { get; init; }
    public DateTime? EndedAt { get; set; }

    /// <summary>The table of the file, sealed; emptied when the batch is saved or given up.</summary>
    public byte[]? SealedFile { get; set; }

    /// <summary>Corrections typed on the page, sealed: they can name people and hold values.</summary>
    public byte[]? SealedCorrections { get; set; }

    /// <summary><see cref="Checking.ImportChoices"/>: which column is which of ours, as JSON. Nothing of the rows.</summary>
    public string Mapping { get; set; } = "";

    /// <summary>What was saved, as a sentence without names.</summary>
    public string Receipt { get; set; } = "";

    /// <summary>The district's or the state's delivery that brought it, if the school did not send it itself.</summary>
    public long? DeliveryId { get; init; }

    /// <summary>Saved from a delivery; the own words of the school's people are to be derived again.</summary>
    public bool NeedsWords { get; set; }

    public int Version { get; set; }

    public bool IsOpen => State == ImportState.Checked;

    /// <summary>The batch is over: the file and what was typed about it are gone.</summary>
    public void End(ImportState state, DateTime at, string receipt)
    {
        (State, EndedAt, Receipt) = (state, at, receipt);
        (SealedFile, SealedCorrections) = (null, null);
        Version++;
    }
}
