namespace Counterpart.Pairing;

/// <summary>A mark on a card.</summary>
/// <param name="Reason">Why.</param>
/// <param name="PersonId">The person it is about; null when it is about the group.</param>
public readonly record struct LookMark(LookReason Reason, string? PersonId);
