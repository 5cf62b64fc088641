namespace Counterpart.App.Evaluations;

/// <summary>One person on the map of an indicator: a name and a grade, nothing that adds up.</summary>
public sealed record MapPerson(long PersonId, string PublicId, string Name, IReadOnlyList<string> Grades);
