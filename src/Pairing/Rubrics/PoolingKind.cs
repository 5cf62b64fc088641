namespace Counterpart.Pairing;

/// <summary>Which observations of an indicator make up a person's result.</summary>
public enum PoolingKind
{
    /// <summary>All observations of the most recent school year that has any.</summary>
    MostRecentYear = 0,

    /// <summary>The last observation only; several on the same last day are pooled.</summary>
    LastObservation = 1,

    /// <summary>All observations of the most recent school year that has at least <see cref="Pooling.AtLeast"/>.</summary>
    MostRecentYearWithAtLeast = 2,
}
