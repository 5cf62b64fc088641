using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Connections;

/// <summary>What a connection may be.</summary>
public static class ConnectionRules
{
    private const int Longest = 400;

    /// <param name="form">As typed.</param>
    /// <param name="keptFor">The machine whose key and secret we have, or empty.</param>
    public static IEnumerable<Objection> ObjectionsTo(ConnectionForm form, string keptFor)
    {
        var address = AddressOf(form.Address);
        if (address is null)
        {
            yield return new(nameof(form.Address), "Type the base address of the Ed-Fi server, beginning with https://, without a question mark.");
        }
        else if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            yield return new(nameof(form.Address), "The address must begin with https, so that the key does not travel in clear. Ask the host for an https address.");
        }

        var isKept = keptFor.Length > 0 && string.Equals(keptFor, address?.Host, StringComparison.OrdinalIgnoreCase);
        foreach (var (field, typed) in ((string, string?)[])[(nameof(form.Key), form.Key), (nameof(form.Secret), form.Secret)])
        {
            if (typed is { Length: > Longest })
            {
                yield return new(field, "That is longer than a key can be. Copy it again.");
            }
            else if (string.IsNullOrWhiteSpace(typed) && !isKept && address is not null)
            {
                yield return new(field, keptFor.Length > 0 ? $"Type the {field.ToLowerInvariant()} again: what is kept goes to {keptFor} and to nobody else." : $"Type the {field.ToLowerInvariant()} as the host of the server gave it to you.");
            }
        }

        if (!string.IsNullOrWhiteSpace(form.SchoolYear) && YearOf(form.SchoolYear) is null)
        {
            yield return new(nameof(form.SchoolYear), "Type the year the school year ends in, such as 2027, or leave it empty.");
        }

        if (form.Tenant is { Length: > Longest } || form.OtherHosts is { Length: > Longest } || HostsOf(form.OtherHosts).Any(h => Uri.CheckHostName(h) != UriHostNameType.Dns))
        {
            yield return new(nameof(form.OtherHosts), "Type names of machines, such as login.district.example, with commas between. Leave the rest of an address away.");
        }

        if (!Enum.IsDefined(form.Nightly))
        {
            yield return new(nameof(form.Nightly), "Choose what is fetched every night.");
        }

        if (form.Hour is < 0 or > 23)
        {
            yield return new(nameof(form.Hour), "Choose an hour of the day.");
        }
    }

    /// <summary>With a slash at its end; null for anything that is no base address.</summary>
    public static Uri? AddressOf(string? typed) =>
        typed is { Length: <= Longest } && Uri.TryCreate(typed.Trim().TrimEnd('/') + "/", UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp) && address is { UserInfo: "", Query: "", Fragment: "", Host.Length: > 0 } ? address : null;

    public static int? YearOf(string? typed) => int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : null;

    public static IReadOnlyList<string> HostsOf(string? typed) => (typed ?? "").Split([',', ' ', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
