namespace Counterpart.App.Review.Finalizing;

/// <summary>What stops a finalizing.</summary>
public enum FinalizeBlockKind
{
    /// <summary>A rule keeps two of them apart.</summary>
    KeptApart,

    /// <summary>Somebody would be in two partnerships without having agreed.</summary>
    NeedsConsent,

    /// <summary>Somebody would be in three, or a held place in two.</summary>
    TooMany,
}
