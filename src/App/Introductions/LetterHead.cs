namespace Counterpart.App.Introductions;

/// <summary>What all letters of a school share.</summary>
public sealed record LetterHead(string School, string Year, DateOnly Date, string Principal);
