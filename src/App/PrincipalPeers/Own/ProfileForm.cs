using System.Globalization;
using Counterpart.App.PrincipalPeers.Nominating;
using Counterpart.App.Rosters;

namespace Counterpart.App.PrincipalPeers.Own;

/// <summary>What a nominee declares, as ticked and typed.</summary>
public sealed class ProfileForm
{
    /// <summary>Indicator codes of the administrator rubric.</summary>
    public List<string> Focus { get; set; } = [];

    public List<string> Share { get; set; } = [];
    public PartnerWish Wish { get; set; }
    public string? Level { get; set; }
    public string? Miles { get; set; }
    public string? Avoid { get; set; }

    /// <summary>The version the form showed.</summary>
    public int Version { get; set; }

    public static ProfileForm Of(OwnNomination nominee) => new()
    {
        Focus = [.. nominee.Card.Focus],
        Share = [.. nominee.Card.Share],
        Wish = nominee.Card.Wish,
        Level = nominee.Level,
        Miles = nominee.TravelMiles?.ToString(CultureInfo.InvariantCulture),
        Avoid = AvoidDays.Typed(nominee.AvoidDates),
        Version = nominee.Version,
    };
}
