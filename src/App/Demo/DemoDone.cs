namespace Counterpart.App.Demo;

/// <summary>What a pair of the demo did besides meeting, and what the principal did with it.</summary>
public sealed record DemoDone(DemoObservations Observations, DemoLessons Lessons, DemoCheckIns CheckIns, DemoStanding Standing);
