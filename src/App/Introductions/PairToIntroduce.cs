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

    /// <summary>The day its people were told, in the school's zone.</summary>
    public DateOnly? IntroducedOn { get; init; }

    public string Names => string.Join(" + ", Members.Select(m => m.Name));

    public IEnumerable<MemberToIntroduce> People => Members.Where(m => !m.IsVacant);

    /// <summary>Everybody has been talked with.</summary>
    public bool IsReady => People.All(m => m.TalkedOn is not null);

    /// <summary>The focus is named to anybody only after everybody agreed.</summary>
    public bool FocusIsAgreed => Focus.Count > 0 && People.All(m => m.AgreedToFocus);

    /// <summary>How many emails an introduction sends; whoever has no email gets a printed letter.</summary>
    public int Emails => People.Count(m => m.Email is not null);

    /// <summary>Why it cannot be introduced now; null when it can.</summary>
    public string? Hindrance => IntroductionRules.Hindrance(
        IntroducedOn,
        [.. People.Where(m => m.TalkedOn is null).Select(m => m.FirstName)],
        [.. Members.Where(m => m.IsVacant).Select(m => m.Name)],
        [.. People.Where(m => m.IsOut).Select(m => m.FirstName)]);

    public string StateInWords => this switch
    {
        { IntroducedOn: { } on } => $"introduced {SchoolTime.SayShort(on)}",
        { Hindrance: { } hindrance } => hindrance,
        _ => FocusIsAgreed ? "ready, focus agreed" : "ready, focus still open",
    };
}
