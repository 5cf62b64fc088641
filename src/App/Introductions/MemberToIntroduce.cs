using Counterpart.App.Partnerships;

namespace Counterpart.App.Introductions;

/// <summary>One person of a partnership as the introduction pages know them.</summary>
public sealed record MemberToIntroduce
{
    public required long SeatId { get; init; }

    /// <summary>Empty for a vacant seat.</summary>
    public long? PersonId { get; init; }

    public Guid PublicId { get; init; }
    public required string Name { get; init; }

    /// <summary>"7 Math".</summary>
    public string Work { get; init; } = "";

    public string Room { get; init; } = "";
    public DateOnly? TalkedOn { get; init; }
    public bool AgreedToFocus { get; init; }
    public bool AgreedToBrings { get; init; }

    /// <summary>Names of the indicators proposed as what this person brings, in rubric order.</summary>
    public IReadOnlyList<string> Brings { get; init; } = [];

    /// <summary>Empty for somebody who gets everything on paper.</summary>
    public string? Email { get; init; }

    /// <summary>Said "not this year", here or on the card.</summary>
    public bool IsOut { get; init; }

    /// <summary>Yes, talk first, or nothing yet. For the principal and the person only.</summary>
    public InvitationAnswer? Answer { get; init; }

    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The principal noted the talk that the person had asked for.</summary>
    public DateOnly? TalkNotedOn { get; init; }

    /// <summary>Counts what happened to this place alone.</summary>
    public int SeatVersion { get; init; }

    public bool IsVacant => PersonId is null;
    public string FirstName => IsVacant ? Name : Name.Split(' ', 2)[0];

    /// <summary>"7 Math, Room 118".</summary>
    public string WorkAndRoom => string.Join(", ", new[] { Work, Room.Length == 0 ? "" : $"Room {Room}" }.Where(w => w.Length > 0));
}
