namespace Counterpart.App.Imports.Files;

/// <summary>One line of a person's card. Share and work-on name an indicator, the others do not.</summary>
public sealed record CardRow(string PersonId, CardKind Kind, string? Indicator);
