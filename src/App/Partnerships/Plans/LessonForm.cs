namespace Counterpart.App.Partnerships.Plans;

/// <summary>A lesson plan as it was brought.</summary>
public sealed class LessonForm
{
    public const string AsFile = "file";
    public const string AsLink = "link";
    public const string AsText = "text";
    public const string Talked = "talked";

    public Guid SendKey { get; set; }
    public string? Title { get; set; }
    public string? Focus { get; set; }
    public string? HearAbout { get; set; }

    /// <summary>One of the four above.</summary>
    public string? How { get; set; }

    public string? Link { get; set; }
    public string? Text { get; set; }
}
