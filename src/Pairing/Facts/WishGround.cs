namespace Counterpart.Pairing;

/// <summary>How it is known that a person wants to grow in an indicator. The first that holds is the one told.</summary>
public enum WishGround
{
    /// <summary>Asked on the card.</summary>
    Asked = 0,

    /// <summary>The result is below the growth threshold.</summary>
    FromResults = 1,

    /// <summary>The lowest of the person's own results, clearly below the others.</summary>
    Relative = 2,
}
