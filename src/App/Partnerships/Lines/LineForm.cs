namespace Counterpart.App.Partnerships.Lines;

/// <summary>A line to share, as it was typed.</summary>
public sealed class LineForm
{
    public string? For { get; set; }
    public string? Text { get; set; }
    public bool ShowsName { get; set; }
}
