namespace Counterpart.Browser.Tests.Support;

/// <summary>Somebody to be in the demo.</summary>
/// <param name="Name">As the demo page calls them; "Nobody" is a visitor who has not signed in.</param>
/// <param name="Cookies">The signed-in browser's cookies, for opening another window as the same person.</param>
/// <param name="Home">Where signing in led.</param>
/// <param name="Who">Who that is, as each page of the demo says: several buttons lead to one person.</param>
public sealed record Persona(string Name, string? Cookies, string Home, string Who = "");
