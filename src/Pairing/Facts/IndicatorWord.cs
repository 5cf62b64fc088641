namespace Counterpart.Pairing;

/// <summary>The word for one person and indicator.</summary>
public enum IndicatorWord
{
    /// <summary>Strength: named, or a result at strength.</summary>
    CanShare = 0,

    /// <summary>Growth area: wants to grow.</summary>
    WantsToGrow = 1,

    /// <summary>A result that is neither.</summary>
    Steady = 2,

    /// <summary>No result, and nothing said.</summary>
    NotObserved = 3,

    /// <summary>Left out by its owner.</summary>
    LeftOut = 4,
}
