namespace Counterpart.App.Partnerships.Lines;

/// <summary>A shared line as one of its pair reads it.</summary>
/// <param name="Openings">First look of each reader, for lines of the reader's own; empty for the partner's.</param>
public sealed record PairLine(Guid PublicId, LineFor For, bool ShowsName, string Text, string Author, bool IsMine, DateOnly On, IReadOnlyList<(string Who, DateOnly On)> Openings);
