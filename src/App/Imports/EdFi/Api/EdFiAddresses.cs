using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;

namespace Counterpart.App.Imports.EdFi.Api;

/// <summary>What the base address of a server says about itself: where to sign in, where the data are, which standard they follow.</summary>
internal sealed record EdFiAddresses(Uri SignIn, Uri Data, Uri Changes)
{
    /// <summary>Empty for a server without evaluations that we can read.</summary>
    public string EvaluationsPart { get; init; } = "";

    public string Note { get; init; } = "";

    public Uri Of(string resource) => new(Data, $"{(Reading.EdFiResources.IsEvaluation(resource) ? EvaluationsPart : "ed-fi")}/{resource}");

    public static bool TryRead(EdFiAnswer answer, EdFiConnection connection, [NotNullWhen(true)] out EdFiAddresses? addresses, [NotNullWhen(false)] out string? failure)
    {
        (addresses, failure) = (null, $"{connection.Address} is not the base address of an Ed-Fi server. Ask its host for the address that shows \"urls\" and \"dataManagementApi\".");
        using var document = answer.Json();
        if (document is null || Find(document.RootElement, "urls") is not { ValueKind: JsonValueKind.Object } urls)
        {
            return false;
        }

        var (signIn, data) = (Url(urls, "oauth", connection), Url(urls, "dataManagementApi", connection));
        if (signIn is null || data is null)
        {
            return false;
        }

        var changes = Url(urls, "changeQueries", connection) ?? new Uri(Folder(connection.Address), "changeQueries/v1/");
        foreach (var address in (Uri[])[signIn, data, changes])
        {
            if (Refuse(address, connection) is { } refusal)
            {
                failure = refusal;
                return false;
            }
        }

        var (part, note) = Evaluations(document.RootElement);
        addresses = new(signIn, Folder(data), Folder(changes)) { EvaluationsPart = part, Note = note };
        failure = null;
        return true;
    }

    /// <summary>A key goes nowhere in clear and to nobody but the address that was typed.</summary>
    public static string? Refuse(Uri address, EdFiConnection connection)
    {
        if (!address.IsAbsoluteUri || (address.Scheme != Uri.UriSchemeHttps && !(address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)))
        {
            return $"{address} does not begin with https, so a key would travel in clear. Ask the host for an https address.";
        }

        return address.Host.Equals(connection.Address.Host, StringComparison.OrdinalIgnoreCase) || connection.OtherHosts.Contains(address.Host, StringComparer.OrdinalIgnoreCase)
            ? null : $"The server points to another machine, {address.Host}. If that is right, name it in the connection; else tell the host.";
    }

    private static Uri Folder(Uri address) => address.AbsolutePath.EndsWith('/') ? address : new(address.AbsoluteUri.TrimEnd('/') + "/");

    /// <summary>Null when it is missing or needs a tenant or a year that nobody gave.</summary>
    private static Uri? Url(JsonElement urls, string name, EdFiConnection connection)
    {
        if (Find(urls, name) is not { ValueKind: JsonValueKind.String } text)
        {
            return null;
        }

        var address = text.GetString()!
            .Replace("{tenantIdentifier}", Uri.EscapeDataString(connection.Tenant), StringComparison.OrdinalIgnoreCase)
            .Replace("{schoolYearFromRoute}", connection.SchoolYear?.ToString(CultureInfo.InvariantCulture) ?? "", StringComparison.OrdinalIgnoreCase);
        return !address.Contains('{', StringComparison.Ordinal) && Uri.TryCreate(address, UriKind.Absolute, out var url) ? url : null;
    }

    private static (string Part, string Note) Evaluations(JsonElement root)
    {
        var models = Find(root, "dataModels") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().Select(m => (Name: Text(m, "name"), Version: Text(m, "version"))).ToList() : [];
        if (models.Exists(m => m.Name.Equals("TPDM", StringComparison.OrdinalIgnoreCase)))
        {
            return ("tpdm", "");
        }

        var standard = models.Find(m => m.Name.Equals("Ed-Fi", StringComparison.OrdinalIgnoreCase)).Version ?? "";
        return standard.Length > 1 && standard[0] >= '6' && standard[1] == '.'
            ? ("", $"This server follows Ed-Fi data standard {standard}, of which we do not read evaluations yet. Everything else was read.")
            : models.Count == 0 ? ("tpdm", "") : ("", "This server has no evaluations (the extension TPDM is not switched on).");
    }

    private static string Text(JsonElement element, string name) => Find(element, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()! : "";

    private static JsonElement Find(JsonElement element, string name) => element.ValueKind != JsonValueKind.Object ? default
        : element.EnumerateObject().FirstOrDefault(p => p.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;
}
