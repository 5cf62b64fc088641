namespace Counterpart.App.Introductions;

/// <summary>Where a partnership is ended.</summary>
internal static class EndPage
{
    /// <summary>True with the page /school/introductions/{pair}/end.</summary>
    public static bool IsThere => false;
}
