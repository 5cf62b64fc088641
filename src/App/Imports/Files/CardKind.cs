namespace Counterpart.App.Imports.Files;

/// <summary>What one line of a card says.</summary>
public enum CardKind
{
    /// <summary>Something the person could share.</summary>
    Share,

    /// <summary>Something the person would like to work on.</summary>
    WorkOn,

    /// <summary>Last year's partner again.</summary>
    Again,

    /// <summary>Someone new.</summary>
    SomeoneNew,

    /// <summary>Not this year; no reason is asked.</summary>
    NotThisYear,
}
