using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>An observation in what a pair did.</summary>
public sealed record ObservationRow(OwnPair Pair, ObservationLine Line);
