namespace Counterpart.Pairing;

/// <summary>A person in no group, and why.</summary>
/// <param name="Id">The person.</param>
/// <param name="Reason">Why.</param>
public sealed record LeftOutPerson(string Id, LeftOutReason Reason);
