using Counterpart.App.Partnerships.Steps;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>What was typed at the first meeting, or on the page of the goal.</summary>
public sealed class PlanForm
{
    public Guid SendKey { get; set; }

    /// <summary>Of the plan on the screen; 0 when there was none.</summary>
    public int Version { get; set; }

    public string? Goal { get; set; }
    public string? Notice { get; set; }
    public string? GoalBy { get; set; }
    public List<string> Focus { get; set; } = [];
    public string? Meet { get; set; }
    public StepForm Step { get; set; } = new();

    public static PlanForm Of(PlanLine? plan, Guid sendKey) => new()
    {
        SendKey = sendKey,
        Version = plan?.Version ?? 0,
        Goal = plan?.Text.Goal,
        Notice = plan?.Text.Notice,
        GoalBy = StepFields.Day(plan?.GoalBy),
        Focus = [.. plan?.Text.Focus ?? []],
        Meet = plan?.Text.Meet,
    };
}
