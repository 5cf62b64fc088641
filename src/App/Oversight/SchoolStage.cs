namespace Counterpart.App.Oversight;

/// <summary>How far a school has come this year: counts only, never who with whom.</summary>
public sealed record SchoolStage
{
    public required long SchoolId { get; init; }
    public required Guid PublicId { get; init; }
    public required string Name { get; init; }
    public required string District { get; init; }
    public required bool TakesPart { get; init; }
    public required bool HasAgreement { get; init; }
    public int Teachers { get; init; }
    public int Cards { get; init; }
    public int Partnerships { get; init; }
    public bool HasRun { get; init; }

    public string Words => this switch
    {
        { TakesPart: false } => "not taking part",
        { HasAgreement: false } => "no data agreement on file",
        { Partnerships: > 0 } => "finalized",
        { HasRun: true } => "reviewing suggestions",
        { Cards: > 0 } => "asking people",
        { Teachers: > 0 } => "people are in",
        _ => "not started",
    };

    /// <summary>A group under 10 is not told apart: somebody could be counted out of it.</summary>
    public static string Told(int people) => people switch
    {
        0 => "none",
        < 10 => "fewer than 10",
        _ => people.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
