namespace Counterpart.Pairing;

/// <summary>A quiet note on a card.</summary>
/// <param name="Kind">What it says.</param>
/// <param name="PersonId">The person it is about.</param>
public readonly record struct QuietNote(QuietNoteKind Kind, string PersonId);
