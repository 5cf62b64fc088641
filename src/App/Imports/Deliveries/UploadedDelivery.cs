namespace Counterpart.App.Imports.Deliveries;

/// <summary>What a request brought for a delivery: the file, sealed; or that it was larger than we read.</summary>
public sealed record UploadedDelivery(SealedUpload? File, bool IsTooLarge);
