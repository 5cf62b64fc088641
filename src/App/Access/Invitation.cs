namespace Counterpart.App.Access;

/// <summary>Whom the console lets in, as what, and where.</summary>
/// <param name="Scope">A state code, a district number, or a school: its public id or DISTRICT-SCHOOL.</param>
/// <param name="Name">Empty: made from the address, to be put right later.</param>
public sealed record Invitation(string Email, string Role, string Scope, string Name = "");
