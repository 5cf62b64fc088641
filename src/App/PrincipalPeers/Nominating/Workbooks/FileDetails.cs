using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>What a row says of grades, focus, limits and days, and where that differs from what is known.</summary>
internal static class FileDetails
{
    /// <summary>As the pages would be filled in. An empty cell is none, except for grades and in a row without an ID: there it says nothing.</summary>
    public static (DetailsForm Then, string Wrong) Read(NomineeEntry entry, NomineeNow? known, NominationGround ground)
    {
        var code = entry.Proposed.Length == 0 ? "" : ground.CodeOf(entry.Proposed);
        if (code is null)
        {
            return (new(), $"“{entry.Proposed}” is no indicator of the administrator rubric. Write its name, like {ground.Indicators[0].Name}.");
        }

        var then = new DetailsForm { Level = entry.Level, Proposed = code, NotWith = entry.NotWith, Miles = entry.Miles, Avoid = entry.Avoid };
        var wrong = DetailsRules.ObjectionsTo(then, "", [.. ground.Indicators.Select(i => i.Code)]).Select(o => $"{o.Message}.").ToList();
        if (known is not null)
        {
            var now = DetailsForm.Of(known.Line);
            string? Or(string? typed, string? known) => string.IsNullOrEmpty(typed) ? known : typed;
            then = entry.Id.Length > 0
                ? new() { Level = Or(then.Level, now.Level), Proposed = code, NotWith = then.NotWith, Miles = then.Miles, Avoid = then.Avoid }
                : new() { Level = Or(then.Level, now.Level), Proposed = Or(code, now.Proposed), NotWith = Or(then.NotWith, now.NotWith), Miles = Or(then.Miles, now.Miles), Avoid = Or(then.Avoid, now.Avoid) };
        }

        return (then, string.Join(' ', wrong));
    }

    /// <summary>"travel limit: 60 miles, so far none".</summary>
    public static IEnumerable<string> Differences(DetailsForm now, DetailsForm then, NominationGround ground)
    {
        AvoidDays.TryRead(now.Avoid, out var free);
        AvoidDays.TryRead(then.Avoid, out var taken);
        (string Label, string Now, string Then)[] parts =
        [
            ("grades", now.Level ?? "", then.Level ?? ""),
            ("proposed focus", Focus(now.Proposed, ground), Focus(then.Proposed, ground)),
            ("not with", now.NotWith?.Trim() ?? "", then.NotWith?.Trim() ?? ""),
            ("travel limit", Miles(now.Miles), Miles(then.Miles)),
            ("dates to avoid", AvoidDays.Said(free), AvoidDays.Said(taken)),
        ];
        return parts.Where(p => p.Now != p.Then).Select(p => $"{p.Label}: {Or(p.Then)}, so far {Or(p.Now)}");
    }

    private static string Or(string words) => words.Length > 0 ? words : "none";

    private static string Focus(string? code, NominationGround ground) => string.IsNullOrEmpty(code) ? "" : ground.Indicator(code);

    private static string Miles(string? typed) => DetailsRules.Miles(typed) is { } miles ? Words.Count(miles, "mile") : "";
}
