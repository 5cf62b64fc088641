namespace Counterpart.App.Partnerships.Plans;

/// <summary>Three lines about a plan, as typed.</summary>
public sealed class AnswerForm
{
    /// <summary>The number of the plan's version that was read.</summary>
    public int Number { get; set; }

    public string? Strong { get; set; }
    public string? Question { get; set; }
    public string? Try { get; set; }

    /// <summary>The writer looked at the question once and sends as it is.</summary>
    public bool AsItIs { get; set; }
}
