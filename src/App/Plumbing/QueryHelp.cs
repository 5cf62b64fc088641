namespace Counterpart.App.Plumbing;

public static class QueryHelp
{
    /// <summary>A path with those of the values that are not empty, for links that change one part of what a list shows.</summary>
    public static string With(string path, params IEnumerable<(string Name, string? Value)> values)
    {
        var kept = values.Where(v => !string.IsNullOrEmpty(v.Value)).Select(v => $"{v.Name}={Uri.EscapeDataString(v.Value!)}").ToList();
        return kept.Count == 0 ? path : $"{path}?{string.Join('&', kept)}";
    }
}
