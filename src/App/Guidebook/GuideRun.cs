namespace Counterpart.App.Guidebook;

/// <summary>Words of a line that look alike: plain, bold, or a link.</summary>
public sealed record GuideRun(string Words, bool IsBold = false, string? Address = null);
