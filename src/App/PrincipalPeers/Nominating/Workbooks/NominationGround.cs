using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Files;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>Answers and nominations of a year as they are now.</summary>
public sealed record NominationGround(IReadOnlyList<DistrictNow> Districts, IReadOnlyList<NomineeNow> Nominees, IReadOnlyList<RubricIndicator> Indicators)
{
    public string Indicator(string code) => Indicators.FirstOrDefault(i => i.Code == code)?.Name ?? code;

    /// <summary>By its name, or by its code.</summary>
    public string? CodeOf(string typed) => Indicators.FirstOrDefault(i => string.Equals(i.Code, typed, StringComparison.OrdinalIgnoreCase) || IsSame(i.Name, typed))?.Code;

    /// <summary>The district a row is about: by number, by name where the number is empty; or why there is none.</summary>
    public (DistrictNow? District, string Wrong) DistrictOf(string number, string name)
    {
        var named = Districts.Where(d => number.Length > 0 ? string.Equals(d.District.Number, number, StringComparison.OrdinalIgnoreCase) : IsSame(d.District.Name, name)).ToList();
        return named switch
        {
            [var one] when name.Length == 0 || IsSame(one.District.Name, name) => (one, ""),
            [var one] => (null, $"District {number} is {one.District.Name}, not {name}."),
            [] => (null, number.Length + name.Length == 0 ? "The district is missing." : $"There is no district “{(number.Length > 0 ? number : name)}”."),
            _ => (null, $"Two districts are called {name}. Write the number."),
        };
    }

    public static bool IsSame(string one, string other) => CellText.Key(one) == CellText.Key(other);
}
