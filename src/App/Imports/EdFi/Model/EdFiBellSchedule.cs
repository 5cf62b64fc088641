namespace Counterpart.App.Imports.EdFi.Model;

internal sealed record EdFiBellSchedule(string SchoolId, string Name)
{
    /// <summary>Name of the rotation day ("A"); empty when the schedule is one of weekdays.</summary>
    public string RotationDay { get; init; } = "";

    public IReadOnlyList<string> Periods { get; init; } = [];

    public IReadOnlyList<DateOnly> Dates { get; init; } = [];
}
