namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>How long and how much a fetch goes on.</summary>
public sealed record EdFiLimits
{
    public static EdFiLimits Usual { get; } = new();

    /// <summary>For one answer to be there whole.</summary>
    public TimeSpan Answer { get; init; } = TimeSpan.FromSeconds(100);

    /// <summary>The longest a server may ask us to wait; for more the fetch ends.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often one question is asked before it is given up.</summary>
    public int Tries { get; init; } = 4;

    /// <summary>Records a page; servers allow 500.</summary>
    public int PageSize { get; init; } = 500;

    public long MostBytes { get; init; } = 64L << 20;

    /// <summary>Of one resource.</summary>
    public int MostRecords { get; init; } = 30_000_000;
}
