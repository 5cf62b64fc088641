using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Partnerships.Steps;

/// <summary>What a next step may be.</summary>
public static class StepRules
{
    public const int LongestStep = 300;
    private const int LongestAhead = 400;

    /// <param name="field">Where the step stands in its form.</param>
    public static IEnumerable<Objection> ObjectionsTo(StepForm form, string field, DateOnly startsOn)
    {
        var what = Tidy(form.What);
        var by = (form.By ?? "").Trim();
        if (what.Length > LongestStep)
        {
            yield return new($"{field}.What", $"Say the step in {LongestStep} characters at most; now it is {what.Length}.");
        }

        if (what.Length == 0 && by.Length > 0)
        {
            yield return new($"{field}.What", "Say what the step is, or clear its day.");
        }

        if (by.Length > 0 && (PersonRules.Date(by) is not { } day || day < startsOn || day > startsOn.AddDays(LongestAhead)))
        {
            yield return new($"{field}.By", $"Enter a day of this school year, like {startsOn.AddDays(7):MM/dd/yyyy}, or leave it empty.");
        }
    }

    /// <summary>Outer space goes, lines stay.</summary>
    public static string Tidy(string? typed) => (typed ?? "").ReplaceLineEndings("\n").Trim();
}
