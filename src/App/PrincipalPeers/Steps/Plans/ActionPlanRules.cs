using System.Globalization;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters.People;

namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>What an action plan may be. Nothing of it is required.</summary>
public static class ActionPlanRules
{
    public const int MostRows = 20;
    public const int LongestPasted = 40_000;
    private const int LongestBox = 2000;
    private const int LongestLine = 300;
    private const int LeastRows = 3;

    public static PlanStatus StatusOf(bool isShared, bool isCompleted) => isCompleted ? PlanStatus.Completed : isShared ? PlanStatus.Shared : PlanStatus.Started;

    /// <param name="codes">Of the rubric, in its order.</param>
    /// <param name="fileName">Of the file that stays attached or comes now; empty for none.</param>
    public static (ActionPlanText? Text, IReadOnlyList<Objection> Objections) Read(ActionPlanForm form, IReadOnlyList<string> codes, string fileName, bool share)
    {
        List<Objection> objections = [];
        var rows = form.Rows.Take(MostRows).Select((r, i) => Row(r, $"Form.Rows[{i.ToString(CultureInfo.InvariantCulture)}]", objections)).OfType<ActionRow>().ToList();
        var text = new ActionPlanText
        {
            Focus = [.. codes.Where(c => c == form.Focus || c == form.SecondFocus)],
            Why = Fitting(form.Why, LongestBox, "Form.Why", objections),
            Rows = rows,
            Questions = Fitting(form.Questions, LongestBox, "Form.Questions", objections),
            Pasted = Fitting(form.Pasted, LongestPasted, "Form.Pasted", objections),
            FileName = fileName,
        };
        if (share && text.IsEmpty)
        {
            objections.Add(new("Form.Why", "There is nothing to share yet. Write one line, attach a plan or paste one."));
        }

        return objections.Count > 0 ? (null, objections) : (text, []);
    }

    /// <summary>The rows that are there, and room for more.</summary>
    public static ActionPlanForm FormOf(ActionPlanText text, int version) => new()
    {
        Version = version,
        Focus = text.Focus.ElementAtOrDefault(0),
        SecondFocus = text.Focus.ElementAtOrDefault(1),
        Why = text.Why,
        Rows =
        [
            .. text.Rows.Select(r => new ActionRowForm { What = r.What, By = StepFields.Day(r.By), With = r.With.ToString(), Measure = r.Measure, IsDone = r.IsDone }),
            .. Enumerable.Range(0, Math.Clamp(LeastRows - text.Rows.Count, 1, MostRows)).Select(_ => new ActionRowForm()),
        ],
        Questions = text.Questions,
        Pasted = text.Pasted,
    };

    private static ActionRow? Row(ActionRowForm row, string field, List<Objection> objections)
    {
        var what = Fitting(row.What, LongestLine, $"{field}.What", objections);
        var measure = Fitting(row.Measure, LongestLine, $"{field}.Measure", objections);
        var by = PersonRules.Date(row.By);
        if (!string.IsNullOrWhiteSpace(row.By) && by is null)
        {
            objections.Add(new($"{field}.By", "Enter the day, like 11/06/2026, or leave it empty."));
        }

        if (what.Length == 0 && (measure.Length > 0 || by is not null))
        {
            objections.Add(new($"{field}.What", "Say what you will try, or clear this row."));
        }

        return what.Length == 0 ? null : new(what, by, LeadershipPractices.Read(row.With), measure, row.IsDone);
    }

    private static string Fitting(string? typed, int longest, string field, List<Objection> objections)
    {
        var text = StepRules.Tidy(typed);
        if (text.Length > longest)
        {
            objections.Add(new(field, $"Say it in {longest} characters at most; now it is {text.Length}."));
        }

        return text;
    }
}
