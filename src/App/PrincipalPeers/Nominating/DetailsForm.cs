using System.Globalization;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What a district says about somebody it nominates, as typed. All of it may stay empty.</summary>
public sealed class DetailsForm
{
    public string? Level { get; set; }

    /// <summary>An indicator code of the administrator rubric.</summary>
    public string? Proposed { get; set; }

    public string? NotWith { get; set; }
    public string? Miles { get; set; }
    public string? Avoid { get; set; }

    public static DetailsForm Of(NomineeLine nominee) => new()
    {
        Level = nominee.Level,
        Proposed = nominee.Card is { Proposed: [var code, ..] } ? code : "",
        NotWith = nominee.Card?.NotWith,
        Miles = nominee.TravelMiles?.ToString(CultureInfo.InvariantCulture),
        Avoid = AvoidDays.Typed(nominee.AvoidDates),
    };
}
