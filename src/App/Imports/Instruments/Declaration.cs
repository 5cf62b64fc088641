using System.Text.Json;

namespace Counterpart.App.Imports.Instruments;

/// <summary>What a person said about another instrument: its scale, which of its values mean which level of ours, and which of its indicators are ours.</summary>
/// <param name="Points">Rising in value and level; the first is the lowest value of the instrument, the last its highest.</param>
/// <param name="Indicators">Its indicators by name; the code of ours, or empty where we have no counterpart.</param>
public sealed record Declaration(IReadOnlyList<ScalePoint> Points, IReadOnlyDictionary<string, string> Indicators)
{
    public int Lowest => Points[0].Value;

    public int Highest => Points[^1].Value;

    public static Declaration Read(string json) => JsonSerializer.Deserialize<Declaration>(json) ?? throw new JsonException("A declaration is empty");

    public string Write() => JsonSerializer.Serialize(this);
}
