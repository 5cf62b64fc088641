namespace Counterpart.App.Imports.Files;

/// <summary>What a period is for.</summary>
public enum PeriodKind
{
    /// <summary>The person teaches.</summary>
    Class,

    /// <summary>Planning time the person offers for meeting a partner.</summary>
    Offered,

    /// <summary>Planning time the person keeps.</summary>
    Planning,
}
