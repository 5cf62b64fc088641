namespace Counterpart.App.Partnerships.Plans;

/// <summary>One version of a plan.</summary>
/// <param name="IsFile">It can be downloaded.</param>
public sealed record VersionLine(int Number, DateOnly BroughtOn, PlanContent Content, bool IsFile);
