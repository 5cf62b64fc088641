namespace Counterpart.App.Records.OfDistrict;

/// <summary>Hours somebody sent, as the district reads them.</summary>
public sealed record HoursRow
{
    public required Guid PublicId { get; init; }
    public required string Name { get; init; }
    public required string School { get; init; }
    public required int Quarters { get; init; }
    public required IReadOnlyList<HoursLine> Lines { get; init; }

    /// <summary>What to look at before signing.</summary>
    public required IReadOnlyList<string> ToLookAt { get; init; }

    public required DateOnly SentOn { get; init; }
    public required DateOnly? VerifiedOn { get; init; }
    public required string VerifiedBy { get; init; }
    public required bool IsReturned { get; init; }
    public required int Version { get; init; }

    public bool IsOpen => VerifiedOn is null && !IsReturned;

    /// <summary>Which row, as it was seen: hours that were sent anew are not the ones somebody ticked.</summary>
    public string Seen => $"{PublicId:N}.{Version}";
}
