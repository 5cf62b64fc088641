using Counterpart.App.MatchRuns.CommandLine.Synthetic;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Demo;

/// <summary>A made-up school in a real county's shape.</summary>
/// <param name="District">Number of its district in <see cref="DemoPlaces"/>.</param>
/// <param name="Teachers">How many are made up; Cedar Hollow has the people of the sample roster instead.</param>
/// <param name="Stage">How far its year has come when the demo opens.</param>
internal sealed record DemoSchool(string District, string Number, string Name, SchoolLevel Level, int Teachers, DemoStage Stage)
{
    public const string CedarHollow = "Cedar Hollow Middle School";

    public string LevelName => Level.ToString().ToLowerInvariant();
    public bool IsCedarHollow => Name == CedarHollow;

    /// <summary>A demo that cannot be filled is a bug of ours, not something to hide from whoever tries it.</summary>
    public Outcome.Done Did(Outcome outcome, object step) => outcome as Outcome.Done
        ?? throw new InvalidOperationException($"The demo could not be filled: {Name}, {step}: {(outcome as Outcome.Refused)?.Objections[0].Message ?? outcome.GetType().Name}");
}
