namespace Counterpart.App.Imports.EdFi.Model;

/// <summary>A class period of a school. One time as a rule; two when lunch splits it; none when its times could not be read.</summary>
internal sealed record EdFiPeriod(string SchoolId, string Name)
{
    public IReadOnlyList<EdFiTime> Times { get; init; } = [];
}
