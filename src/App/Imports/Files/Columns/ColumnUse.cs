namespace Counterpart.App.Imports.Files.Columns;

/// <summary>What happens to a column.</summary>
public enum ColumnUse
{
    /// <summary>Not needed; read past.</summary>
    NotUsed,

    /// <summary>Read as a field or as an indicator.</summary>
    Used,

    /// <summary>Must not be kept; left out and reported with a reason.</summary>
    Dropped,
}
