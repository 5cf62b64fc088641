namespace Counterpart.App.Imports.Files;

/// <summary>One period of one person on one day.</summary>
public readonly record struct ScheduleRow
{
    public required string PersonId { get; init; }

    /// <summary>As the file names it; null when it does not.</summary>
    public string? SchoolId { get; init; }

    /// <summary>Mon to Fri, or the name of a rotation day.</summary>
    public required string Day { get; init; }

    public required TimeOnly Start { get; init; }

    public required TimeOnly End { get; init; }

    public required PeriodKind Kind { get; init; }
}
