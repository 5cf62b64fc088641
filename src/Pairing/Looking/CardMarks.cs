namespace Counterpart.Pairing;

/// <summary>Marks and notes of one card.</summary>
/// <param name="Marks">Reasons to look first; empty for a card that is ready.</param>
/// <param name="Notes">Quiet notes.</param>
public sealed record CardMarks(IReadOnlyList<LookMark> Marks, IReadOnlyList<QuietNote> Notes)
{
    /// <summary>True when there is any reason to look first.</summary>
    public bool LookFirst() => Marks.Count > 0;
}
