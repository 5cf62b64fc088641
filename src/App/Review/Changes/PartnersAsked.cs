namespace Counterpart.App.Review.Changes;

/// <param name="Person">Whose partner is looked for.</param>
/// <param name="Free">Pairs marked good may move too.</param>
/// <param name="Find">A part of a name; empty for everybody.</param>
public sealed record PartnersAsked(string Person, bool Free, string Find, int Page);
