using Counterpart.App.Access;

namespace Counterpart.App.Demo;

/// <param name="Key">As the form sends it.</param>
/// <param name="Words">What this person does, in a line.</param>
/// <param name="ActsAs">Which of several positions the person acts in; empty for the first.</param>
public sealed record Persona(string Key, string Email, string Words, Role? ActsAs = null);
