namespace Counterpart.App.Partnerships.Meetings;

/// <summary>What only the pair reads of a meeting.</summary>
/// <param name="Focus">Indicator codes, in rubric order.</param>
/// <param name="Note">As somebody of the pair wrote it; may be empty.</param>
public sealed record MeetingText(IReadOnlyList<string> Focus, string Note);
