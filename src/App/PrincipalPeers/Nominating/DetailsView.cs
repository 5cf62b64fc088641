using Counterpart.App.Evaluations;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>The boxes for what a district says about one person.</summary>
/// <param name="Field">What their names begin with: "Rows[3].Details".</param>
/// <param name="Id">What their ids begin with, once on the page.</param>
/// <param name="Who">Of whom, for a screen reader.</param>
/// <param name="SchoolLevel">What an empty choice stands for; empty when there is none.</param>
public sealed record DetailsView(string Field, string Id, string Who, DetailsForm Form, string SchoolLevel, IReadOnlyList<RubricIndicator> Indicators);
