namespace Counterpart.Browser.Tests.Support;

/// <summary>What axe and three widths of the window find on one page.</summary>
public sealed record Look
{
    public required IReadOnlyList<string> AxeOnDesk { get; init; }
    public required IReadOnlyList<string> AxeOnPhone { get; init; }
    public required IReadOnlyList<string> TooWide { get; init; }
    public required IReadOnlyList<string> HardToHit { get; init; }
}
