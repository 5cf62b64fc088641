namespace Counterpart.App.Imports.Files;

/// <summary>Kinds of row problems, so that a page can offer the right way to mend them.</summary>
public enum ProblemKind
{
    /// <summary>The cell cannot be read or is out of range.</summary>
    Value,

    /// <summary>A needed cell is empty.</summary>
    Missing,

    /// <summary>A person or indicator we do not know.</summary>
    Unknown,

    /// <summary>The same as another row.</summary>
    Repeated,

    /// <summary>Two rows that cannot both hold.</summary>
    Contradiction,

    /// <summary>An empty row between others; skipping is proposed.</summary>
    EmptyRow,

    /// <summary>More or fewer cells than the header has columns.</summary>
    CellCount,

    /// <summary>A cell longer than we keep.</summary>
    TooLong,
}
