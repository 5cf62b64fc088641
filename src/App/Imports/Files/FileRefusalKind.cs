namespace Counterpart.App.Imports.Files;

/// <summary>Why a whole file was turned away.</summary>
public enum FileRefusalKind
{
    Empty,
    HeaderOnly,
    TooLarge,
    TooManyRows,
    TooManyColumns,
    NotATable,
    Encoding,
    Quotes,
    ForbiddenContent,
    MissingColumn,

    /// <summary>A person has to say which school of a district's export is meant.</summary>
    MissingSchool,
}
