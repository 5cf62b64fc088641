namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>Lowest and highest rating, in thousandths.</summary>
internal sealed record EdFiScale(long Lowest, long Highest)
{
    /// <summary>The lowest was not declared and is taken for granted.</summary>
    public bool IsGuessed { get; init; }
}
