using Counterpart.App.Partnerships.Meetings;

namespace Counterpart.App.Partnerships.OfSchool;

/// <summary>What a principal may know of a partnership: date, minutes, kind; and lines somebody shared.</summary>
public sealed record PairActivity
{
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required string Names { get; init; }
    public required IReadOnlyList<(DateOnly On, int Minutes, MeetingKinds Kinds)> Meetings { get; init; }
    public required IReadOnlyList<(DateOnly Month, int Meetings, int Minutes)> OnPaper { get; init; }
    public required IReadOnlyList<(string Author, DateOnly On, string Text)> Lines { get; init; }
}
