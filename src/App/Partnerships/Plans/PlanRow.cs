using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Partnerships.Plans;

/// <summary>A lesson plan in what a pair did.</summary>
public sealed record PlanRow(OwnPair Pair, ReviewLine Line);
