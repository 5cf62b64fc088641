namespace Counterpart.App.Demo;

/// <summary>One page of the tour, and as whom it is seen.</summary>
/// <param name="Who">Key of a persona.</param>
/// <param name="Notice">What to look for there.</param>
public sealed record TourStop(string Who, string Address, string Name, string Notice);
