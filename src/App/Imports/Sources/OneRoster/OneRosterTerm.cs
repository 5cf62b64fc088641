namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>A term, semester, grading period or school year.</summary>
internal sealed record OneRosterTerm(string Title, DateOnly? BeginsOn, DateOnly? EndsOn);
