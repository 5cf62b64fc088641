using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>Answers and nominations as two sheets: one row a district, one row a nominee. What nominees declared and results are not among them.</summary>
public static class NominationSheets
{
    public const string Districts = "Districts";
    public const string Nominees = "Nominees";
    public const string Year = "Year";
    public const string Version = "Version";
    public const string Yes = "yes";

    public static readonly IReadOnlyList<string> DistrictColumns = ["District no", "District", "Answer", "Who said so", Version, Year];

    public static readonly IReadOnlyList<string> NomineeColumns =
    [
        "ID", "District no", "District", "Name", "Email", "School", "Position", "Grades", "Proposed focus", "Not with", "Miles", "Dates to avoid", "Own answer", "Withdrawn", Version, Year,
    ];

    public static readonly IReadOnlyList<(bool? TakesPart, string Words)> Answers = [(true, "takes part"), (false, "not this year"), (null, "no answer")];

    public static string Words(bool? takesPart) => Answers.First(a => a.TakesPart == takesPart).Words;

    /// <param name="year">"2026-27".</param>
    public static (string Name, IReadOnlyList<IReadOnlyList<string>> Rows)[] Of(NominationGround ground, string year) =>
    [
        (Districts, [DistrictColumns, .. ground.Districts.Select(d => (IReadOnlyList<string>)[d.District.Number, d.District.Name, Words(d.Answer?.TakesPart), d.Source, Number(d.Version), year])]),
        (Nominees, [NomineeColumns, .. ground.Nominees.Select(n => Row(n, ground, year))]),
    ];

    private static IReadOnlyList<string> Row(NomineeNow n, NominationGround ground, string year) =>
    [
        n.Line.PublicId.InAddress(), n.District.Number, n.District.Name, n.Line.Name, n.Email, n.Line.School, n.Position, n.Line.Level,
        n.Card.Proposed is [var code, ..] ? ground.Indicator(code) : "", n.Card.NotWith, n.Line.TravelMiles?.ToString(CultureInfo.InvariantCulture) ?? "", AvoidDays.Typed(n.Line.AvoidDates),
        n.Line.SaidToState, n.Line.IsWithdrawn ? Yes : "", Number(n.Line.Version), year,
    ];

    private static string Number(int version) => version.ToString(CultureInfo.InvariantCulture);
}
