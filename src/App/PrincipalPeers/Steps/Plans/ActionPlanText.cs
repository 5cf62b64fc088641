namespace Counterpart.App.PrincipalPeers.Steps.Plans;

/// <summary>What an action plan says.</summary>
public sealed record ActionPlanText
{
    /// <summary>Codes of the administrator rubric, in its order, two at most.</summary>
    public IReadOnlyList<string> Focus { get; init; } = [];

    public string Why { get; init; } = "";
    public IReadOnlyList<ActionRow> Rows { get; init; } = [];
    public string Questions { get; init; } = "";

    /// <summary>An existing plan, pasted.</summary>
    public string Pasted { get; init; } = "";

    /// <summary>An existing plan, attached: what the file is called.</summary>
    public string FileName { get; init; } = "";

    public bool IsEmpty => Focus.Count == 0 && Why.Length == 0 && Rows.Count == 0 && Questions.Length == 0 && Pasted.Length == 0 && FileName.Length == 0;
}
