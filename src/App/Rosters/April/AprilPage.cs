using Counterpart.App.Programs;

namespace Counterpart.App.Rosters.April;

/// <summary>What the April card's page shows.</summary>
public sealed record AprilPage
{
    public required SchoolThisYear Here { get; init; }

    /// <summary>Names of this year's partners; empty without a partner.</summary>
    public required IReadOnlyList<string> Partners { get; init; }

    public required AprilAnswers? Answers { get; init; }
    public required DateOnly? AnsweredOn { get; init; }
    public required int Version { get; init; }

    /// <summary>Names of those for whom wishes are opened when partners are suggested.</summary>
    public required IReadOnlyList<string> Readers { get; init; }

    public bool IsOpen => AprilRules.IsOpen(Here.Today);
}
