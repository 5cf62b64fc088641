namespace Counterpart.App.Guidebook;

/// <summary>One page of the guidebook.</summary>
/// <param name="Slug">As it stands in the address.</param>
/// <param name="IsSheet">A template for paper, filled in by hand.</param>
public sealed record GuideSection(string Slug, string Title, string Text, bool IsSheet)
{
    /// <summary>The state has put its own words here.</summary>
    public bool IsOfState { get; init; }
}
