namespace Counterpart.Pairing;

/// <summary>What a principal says about two people.</summary>
public enum RuleKind
{
    /// <summary>Keep apart: never in one group.</summary>
    Never = 0,

    /// <summary>Always together.</summary>
    Always = 1,

    /// <summary>Together if it does not cost two or more two-way pairs.</summary>
    Prefer = 2,

    /// <summary>They work well together; decides between equals.</summary>
    WorksWell = 3,
}
