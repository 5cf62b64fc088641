namespace Counterpart.App.Imports.Deliveries;

/// <summary>How the columns of a district's or the state's file were matched last time. A district's holds for its schools too, until they say otherwise.</summary>
public sealed class SharedColumns
{
    public long Id { get; init; }

    /// <summary>Whose it is: "district 12" or "state 3".</summary>
    public required string Owner { get; init; }

    public required FileKind Kind { get; init; }

    /// <summary>Digest of the header row.</summary>
    public required string Header { get; init; }

    public required string Mapping { get; set; }

    public static string OfDistrict(long id) => $"district {id}";

    public static string OwnerOf(Delivery delivery) => delivery.DistrictId is { } district ? OfDistrict(district) : $"state {delivery.StateId}";
}
