namespace Counterpart.App.Access;

/// <summary>Whom to ask about a program; the state writes it.</summary>
public sealed record ProgramContact(string State, string Program, string Contact);
