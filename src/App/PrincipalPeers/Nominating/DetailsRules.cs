using System.Globalization;
using Counterpart.App.Oversight;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>What may be said about a nominee. Knows no database and no clock.</summary>
public static class DetailsRules
{
    public const int LongestNotWith = 120;
    public const int MostMiles = 500;

    /// <param name="prefix">Of the fields: "Rows[3].Details".</param>
    public static IEnumerable<Objection> ObjectionsTo(DetailsForm form, string prefix, IReadOnlyList<string> indicators)
    {
        if (form.Proposed is { Length: > 0 } code && !indicators.Contains(code, StringComparer.Ordinal))
        {
            yield return new($"{prefix}.Proposed", "Choose an indicator from the list, or none");
        }

        if (form.NotWith?.Trim().Length > LongestNotWith)
        {
            yield return new($"{prefix}.NotWith", $"Use {LongestNotWith} letters at most");
        }

        foreach (var objection in ObjectionsTo(form.Level, form.Miles, form.Avoid, prefix))
        {
            yield return objection;
        }
    }

    /// <summary>What the nominee may say as well.</summary>
    public static IEnumerable<Objection> ObjectionsTo(string? level, string? miles, string? avoid, string prefix)
    {
        if (level is { Length: > 0 } && !SchoolRules.Levels.Contains(level, StringComparer.Ordinal))
        {
            yield return new($"{prefix}.Level", "Choose elementary, middle, high or other");
        }

        if (miles is { Length: > 0 } && Miles(miles) is null)
        {
            yield return new($"{prefix}.Miles", $"Enter a whole number of miles from 1 to {MostMiles}, or leave it empty");
        }

        if (!AvoidDays.TryRead(avoid, out _))
        {
            yield return new($"{prefix}.Avoid", $"Enter days like 10/12/2026, or 10/12/2026 to 10/16/2026, with commas between them. {AvoidDays.Most} days at most");
        }
    }

    /// <summary>Null: no limit, or none that can be read.</summary>
    public static int? Miles(string? typed) =>
        int.TryParse(typed?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var miles) && miles is >= 1 and <= MostMiles ? miles : null;
}
