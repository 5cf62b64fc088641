namespace Counterpart.App.Imports.Files;

/// <summary>A rule about two people of one school.</summary>
public sealed record RuleRow(string? SchoolId, string PersonA, string PersonB, RuleKind Kind);
