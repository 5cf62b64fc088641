namespace Counterpart.App.Demo;

/// <param name="Key">As the form sends it.</param>
/// <param name="Words">What this person does, in a line.</param>
public sealed record Persona(string Key, string Email, string Words);
