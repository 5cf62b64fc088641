namespace Counterpart.App.Plumbing;

/// <summary>Why a request may not be done, and the form field it concerns (empty for the form as a whole).</summary>
public sealed record Objection(string Field, string Message);
