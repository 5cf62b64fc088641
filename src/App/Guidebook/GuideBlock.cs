namespace Counterpart.App.Guidebook;

/// <param name="Lines">One for a paragraph or heading; one for each item or column.</param>
/// <param name="Count">Lines to write on, or empty rows.</param>
public sealed record GuideBlock(GuideBlockKind Kind, IReadOnlyList<IReadOnlyList<GuideRun>> Lines, int Count = 0);
