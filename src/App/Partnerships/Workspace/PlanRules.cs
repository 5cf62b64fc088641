using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>What a goal and the rest of a plan may be.</summary>
public static class PlanRules
{
    public const int LongestText = 2000;
    public const int LongestMeet = 300;
    private const int LongestAhead = 400;

    public static IEnumerable<Objection> ObjectionsTo(PlanForm form, DateOnly startsOn)
    {
        foreach (var (field, typed, longest) in new[] { ("Form.Goal", form.Goal, LongestText), ("Form.Notice", form.Notice, LongestText), ("Form.Meet", form.Meet, LongestMeet) })
        {
            if (StepRules.Tidy(typed) is { } text && text.Length > longest)
            {
                yield return new(field, $"Say it in {longest} characters at most; now it is {text.Length}.");
            }
        }

        var by = (form.GoalBy ?? "").Trim();
        if (by.Length > 0 && (PersonRules.Date(by) is not { } day || day < startsOn || day > startsOn.AddDays(LongestAhead)))
        {
            yield return new("Form.GoalBy", $"Enter a day of this school year, like {startsOn.AddMonths(3):MM/dd/yyyy}, or leave it empty.");
        }

        foreach (var objection in StepRules.ObjectionsTo(form.Step, "Form.Step", startsOn))
        {
            yield return objection;
        }
    }
}
