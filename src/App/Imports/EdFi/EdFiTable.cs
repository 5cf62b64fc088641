namespace Counterpart.App.Imports.EdFi;

/// <summary>What was written of an Ed-Fi source as a table.</summary>
public sealed record EdFiTable
{
    public int Rows { get; init; }

    /// <summary>How the table was made: which term, which bell schedule, which scale, whom a result belongs to.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Records of the source that are none of this table's rows.</summary>
    public int LeftOut { get; init; }
}
