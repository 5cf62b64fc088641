namespace Counterpart.App.Partnerships.Plans;

/// <summary>What only the pair reads of a plan.</summary>
/// <param name="Title">"Fractions, Thursday".</param>
/// <param name="Focus">Code of a focal indicator; may be empty.</param>
/// <param name="HearAbout">What the owner would like to hear about; may be empty.</param>
public sealed record PlanHead(string Title, string Focus, string HearAbout);
