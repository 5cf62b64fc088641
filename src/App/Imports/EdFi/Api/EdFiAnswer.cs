using System.Net;
using System.Text.Json;
using System.Text.Unicode;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>An answer of the server, whole, or why there is none.</summary>
internal sealed record EdFiAnswer
{
    public HttpStatusCode Status { get; init; }

    public byte[] Body { get; init; } = [];

    /// <summary>What the server says it has, when it says so.</summary>
    public long? Total { get; init; }

    /// <summary>In words for a person; null for an answer that can be used.</summary>
    public string? Failure { get; init; }

    /// <summary>The server has no such thing, or does not show it to us: one may be able to do without.</summary>
    public bool IsRefused => Status is HttpStatusCode.NotFound or HttpStatusCode.Forbidden;

    /// <summary>Null when the body is not one whole JSON value, or a text in it is none.</summary>
    public JsonDocument? Json()
    {
        try
        {
            return AreTextsWhole() ? JsonDocument.Parse(Body, new() { MaxDepth = 40 }) : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Half letters are found here once, so that nobody behind has to think of them.</summary>
    private bool AreTextsWhole()
    {
        var reader = new Utf8JsonReader(Body, new JsonReaderOptions { MaxDepth = 40 });
        while (reader.Read())
        {
            if (reader.ValueIsEscaped)
            {
                _ = reader.GetString();
            }
        }

        return Utf8.IsValid(Body);
    }
}
