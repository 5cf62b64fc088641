namespace Counterpart.Pairing;

/// <summary>How much each block of points counts: whole numbers from 0 (not at all) to 5.</summary>
public sealed record Emphases
{
    /// <summary>Indicators each brings. Default 3.</summary>
    public int Indicators { get; init; } = 3;

    /// <summary>Time to meet and to watch each other. Default 3.</summary>
    public int Time { get; init; } = 3;

    /// <summary>Same or next grade, same or related subject. Default 2.</summary>
    public int Near { get; init; } = 2;

    /// <summary>Works well, prefer, again, someone new. Default 3.</summary>
    public int Relationship { get; init; } = 3;
}
