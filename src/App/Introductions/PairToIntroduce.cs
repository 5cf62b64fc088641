using Counterpart.App.Plumbing;

namespace Counterpart.App.Introductions;

/// <summary>A finalized partnership on its way to its people.</summary>
public sealed record PairToIntroduce
{
    public required long Id { get; init; }
    public required Guid PublicId { get; init; }
    public required int Version { get; init; }
    public required string Reference { get; init; }
    public required IReadOnlyList<MemberToIntroduce> Members { get; init; }

    /// <summary>Codes of the proposed focus, in rubric order.</summary>
    public required IReadOnlyList<string> FocusCodes { get; init; }

    /// <summary>The same as names.</summary>
    public required IReadOnlyList<string> Focus { get; init; }

    /// <summary>The school's, or this pair's own.</summary>
    public required SchoolExpectations Expectations { get; init; }

    public bool HasOwnExpectations { get; init; }

    public string Names => string.Join(" + ", Members.Select(m => m.Name));

    public IEnumerable<MemberToIntroduce> People => Members.Where(m => !m.IsVacant);

    /// <summary>Everybody has been talked with.</summary>
    public bool IsReady => People.All(m => m.TalkedOn is not null);

    /// <summary>The focus is named to anybody only after everybody agreed.</summary>
    public bool FocusIsAgreed => Focus.Count > 0 && People.All(m => m.AgreedToFocus);

    public string StateInWords => IsReady
        ? FocusIsAgreed ? "ready, focus agreed" : "ready, focus still open"
        : "waits for " + Words.List([.. People.Where(m => m.TalkedOn is null).Select(m => m.FirstName)]);
}
