using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>A workbook beside what is known: what would change, and which rows are not taken.</summary>
/// <param name="File">The rows that would change something.</param>
public sealed record FileDifference(NominationFile File, IReadOnlyList<FileChange> Changes, IReadOnlyList<FileProblem> Problems)
{
    private static readonly JsonSerializerOptions strict = new() { RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    /// <summary>The rows as the page holds them until somebody takes them. They are compared again then.</summary>
    public string Plan => JsonSerializer.Serialize(File);

    /// <summary>What was shown, in short: whoever takes the changes takes exactly these.</summary>
    public string Seen => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Changes.Select(c => $"{c.Who}: {c.Says}")))));

    /// <returns>Null for what our form never held: nothing, something else, or rows without their cells.</returns>
    public static NominationFile? Held(string? plan)
    {
        try
        {
            return JsonSerializer.Deserialize<NominationFile>(plan ?? "", strict) is { } file && file.Districts.All(d => d is not null) && file.Nominees.All(n => n is not null) ? file : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
