using Counterpart.App.Plumbing;

namespace Counterpart.App.Audit;

/// <summary>A page of looks as a screen shows it.</summary>
/// <param name="Address">Of a page, without its number.</param>
public sealed record LookList(IReadOnlyList<Look> Looks, Paging Paging, string Zone, string Address);
