namespace Counterpart.App.Partnerships.Observing;

/// <summary>Notes as somebody may read them: the own ones, or shared ones.</summary>
/// <param name="Until">The last day of a draft.</param>
public sealed record NoteLine(long WriterId, string Writer, NoteText Text, bool IsShared, DateOnly Until, int Version);
