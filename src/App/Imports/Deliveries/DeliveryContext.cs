namespace Counterpart.App.Imports.Deliveries;

/// <summary>A delivery that is being read: its table, what was said about it, the schools it may be about, and where its rows go.</summary>
internal sealed record DeliveryContext
{
    public required Delivery Delivery { get; init; }
    public required Files.TextTable Table { get; init; }

    /// <summary>How the file became that table.</summary>
    public required Sources.SourceFacts Facts { get; init; }

    public required Checking.ImportChoices Choices { get; init; }
    public required Files.ReadSettings Settings { get; init; }
    public required DeliverySchools Schools { get; init; }
    public required StagingArea Staging { get; init; }
    public required IProgress<int> Progress { get; init; }
    public required IReadOnlySet<int> WithoutEmail { get; init; }
}
