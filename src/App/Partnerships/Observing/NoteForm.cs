namespace Counterpart.App.Partnerships.Observing;

/// <summary>Notes as they were typed.</summary>
public sealed class NoteForm
{
    /// <summary>Of the own notes on the screen; 0 when there were none.</summary>
    public int Version { get; set; }

    public string? Facts { get; set; }
    public string? Wondered { get; set; }
    public string? Try { get; set; }
    public string? Borrow { get; set; }

    /// <summary>The writer looked at the question once and shares as it is.</summary>
    public bool AsItIs { get; set; }

    public static NoteForm Of(NoteLine? note) => new()
    {
        Version = note?.Version ?? 0, Facts = note?.Text.Facts, Wondered = note?.Text.Wondered, Try = note?.Text.Try, Borrow = note?.Text.Borrow,
    };
}
