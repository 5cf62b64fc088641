namespace Counterpart.App.Messages.Notes;

/// <summary>One line of a note.</summary>
/// <param name="Key">See <see cref="SentNote.Key"/>.</param>
/// <param name="Text">No word anybody wrote, no indicator.</param>
/// <param name="MayComeAnyDay">For who wants to know the same day.</param>
public sealed record NoteItem(string Key, string Text, bool MayComeAnyDay = false)
{
    /// <summary>The page it leads to, where the first page is not the place.</summary>
    public string Path { get; init; } = "";
}
