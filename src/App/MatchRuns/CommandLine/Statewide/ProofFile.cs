using System.Text.Json;
using System.Text.Json.Serialization;

namespace Counterpart.App.MatchRuns.CommandLine.Statewide;

/// <summary>proof.jsonl: a header line, then one line a school, so that a state's proof can be read and checked school by school.</summary>
internal static class ProofFile
{
    public const string FileName = "proof.jsonl";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
    };

    public static byte[] Line<T>(T value) => [.. JsonSerializer.SerializeToUtf8Bytes(value, Json), (byte)'\n'];

    /// <summary>The value of a line, or null when the line is damaged.</summary>
    public static T? Read<T>(string line)
        where T : class
    {
        try
        {
            return JsonSerializer.Deserialize<T>(line, Json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
