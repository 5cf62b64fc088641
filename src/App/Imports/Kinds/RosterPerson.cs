namespace Counterpart.App.Imports.Kinds;

/// <summary>Somebody a row points to: a person we have, or one that another row of the same file brings.</summary>
internal sealed record RosterPerson(long? PersonId, int? Row = null);
