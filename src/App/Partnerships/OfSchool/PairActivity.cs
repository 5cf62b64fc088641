using Counterpart.App.Partnerships.Workspace;

namespace Counterpart.App.Partnerships.OfSchool;

/// <summary>What a principal may know of a partnership: date, minutes, kind; and lines somebody shared.</summary>
public sealed record PairActivity
{
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required string Names { get; init; }
    /// <summary>Newest first.</summary>
    public required IReadOnlyList<DoneThing> Done { get; init; }

    public required IReadOnlyList<(DateOnly Month, int Meetings, int Minutes)> OnPaper { get; init; }
    public required IReadOnlyList<(string Author, DateOnly On, string Text)> Lines { get; init; }
}
