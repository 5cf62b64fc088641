using Counterpart.App.Rosters;

namespace Counterpart.App.Imports.Kinds;

/// <summary>What one roster row would change about one person. What is null stays as it is.</summary>
internal sealed record RosterChange(int Row)
{
    /// <summary>Null for somebody new.</summary>
    public long? PersonId { get; init; }

    public string? Name { get; init; }
    public string? Email { get; init; }

    /// <summary>The district's own ID, where it was not known yet.</summary>
    public string? Identifier { get; init; }

    /// <summary>The teaching position to change; null with <see cref="AddsPosition"/> for a new one.</summary>
    public long? PositionId { get; init; }

    public bool AddsPosition { get; init; }
    public IReadOnlyList<string>? Grades { get; init; }
    public IReadOnlyList<string>? Subjects { get; init; }
    public string? Room { get; init; }
    public IReadOnlyList<string>? TaughtPeriods { get; init; }
    public RosterPerson? Manager { get; init; }
    public RosterPerson? Observer { get; init; }
    public TakingPart? TakingPart { get; init; }

    public bool IsNew => PersonId is null;

    public bool ChangesSomething => IsNew || AddsPosition || Name is not null || Email is not null || Identifier is not null
        || Grades is not null || Subjects is not null || Room is not null || TaughtPeriods is not null || Manager is not null || Observer is not null || TakingPart is not null;
}
