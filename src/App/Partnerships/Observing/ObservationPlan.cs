namespace Counterpart.App.Partnerships.Observing;

/// <summary>What only those who are in it read of a planned observation.</summary>
/// <param name="Focus">Code of a focal indicator, for the pair alone; may be empty.</param>
/// <param name="LookFor">In the words of whoever is seen; empty until given.</param>
public sealed record ObservationPlan(string Focus, string LookFor);
