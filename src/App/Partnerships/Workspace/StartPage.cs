namespace Counterpart.App.Partnerships.Workspace;

/// <summary>What the form of the first meeting shows, on its own page or in place of an empty timeline.</summary>
public sealed record StartPage(OwnPair Pair, PlanForm Form);
