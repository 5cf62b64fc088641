using System.Text.Json;

namespace Counterpart.App.Organizations.Counties;

/// <summary>The county shapes that come with the product (Tennessee). A state without shapes has the table alone.</summary>
public static class CountyShapes
{
    private static readonly Lazy<Dictionary<string, CountyShape>> all = new(Read);

    /// <summary>The space of the drawing.</summary>
    public const string ViewBox = "0 -8 1000 272";

    public static IReadOnlyCollection<CountyShape> All => all.Value.Values;

    public static CountyShape? Find(string fips) => all.Value.GetValueOrDefault(fips);

    private static Dictionary<string, CountyShape> Read()
    {
        using var stream = typeof(CountyShapes).Assembly.GetManifestResourceStream("tennessee.json")
            ?? throw new InvalidOperationException("The map is not in this build");
        using var map = JsonDocument.Parse(stream);
        return map.RootElement.GetProperty("counties").EnumerateArray()
            .Select(c => new CountyShape(c.GetProperty("fips").GetString()!, c.GetProperty("name").GetString()!, c.GetProperty("x").GetInt32(), c.GetProperty("y").GetInt32(), c.GetProperty("path").GetString()!, [.. c.GetProperty("neighbors").EnumerateArray().Select(n => n.GetString()!)]))
            .ToDictionary(c => c.Fips, StringComparer.Ordinal);
    }
}
