namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>A staff classification as a roster says it: the standard's words, or the two letters of a state's own list.</summary>
internal static class RoleWords
{
    /// <summary>Among several, teaching goes first, because a roster is about teachers; a principal who also teaches stays a principal.</summary>
    public static string Of(IReadOnlyList<string> classifications)
    {
        List<string> roles = [.. classifications.Where(c => c.Length > 0).Select(Of)];
        return roles.Find(r => r.Contains("principal", StringComparison.Ordinal)) ?? roles.Find(r => string.Equals(r, "teacher", StringComparison.Ordinal)) ?? roles.FirstOrDefault() ?? "";
    }

    private static string Of(string classification) => classification.ToUpperInvariant() switch
    {
        "PR" => "principal",
        "AP" or "VP" => "assistant principal",
        "SA" => "school administrator",
        "PK" or "KG" => "teacher",
        [>= '0' and <= '9', >= 'A' and <= 'Z'] or ['G' or 'H', (>= '0' and <= '9') or (>= 'A' and <= 'Z')] => "teacher",
        _ => classification.ToLowerInvariant(),
    };
}
