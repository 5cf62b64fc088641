using Counterpart.App.Rosters.People;

namespace Counterpart.App.Rosters.PaperCards;

/// <summary>One empty card for paper: whose it is, and last year's partner if there was one.</summary>
public sealed record PaperCard(PersonRow Person, IReadOnlyList<string> LastYear);
