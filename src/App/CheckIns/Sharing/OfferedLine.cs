namespace Counterpart.App.CheckIns.Sharing;

/// <summary>A line somebody offered for a faculty meeting.</summary>
/// <param name="Author">For whoever plans the meeting.</param>
/// <param name="Name">What the faculty may read beside it; empty when the author chose no name.</param>
public sealed record OfferedLine(long Id, Guid PublicId, string Text, bool IsTip, string Author, string Name, DateOnly On);
