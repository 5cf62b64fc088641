namespace Counterpart.App.Introductions;

/// <summary>What all letters of a school share.</summary>
public sealed record LetterHead(string School, string Year, DateOnly Date, string Principal)
{
    /// <summary>Where people sign in: "https://partners.example.org".</summary>
    public required string Address { get; init; }

    /// <summary>The same for paper: "partners.example.org".</summary>
    public required string ShortAddress { get; init; }

    /// <summary>Whom to ask about the program; empty when the state wrote nobody down.</summary>
    public required string Contact { get; init; }

    /// <summary>The principal's own mailbox; empty when there is none.</summary>
    public required string PrincipalEmail { get; init; }
}
