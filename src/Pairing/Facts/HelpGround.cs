namespace Counterpart.Pairing;

/// <summary>How it is known that a person can help with an indicator. The first that holds is the one told.</summary>
public enum HelpGround
{
    /// <summary>Offered on the person's own card.</summary>
    Named = 0,

    /// <summary>Added by the principal.</summary>
    NamedByPrincipal = 1,

    /// <summary>Seen in the results.</summary>
    FromResults = 2,
}
