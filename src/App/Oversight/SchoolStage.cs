namespace Counterpart.App.Oversight;

/// <summary>How far a school has come this year: counts only, never who with whom.</summary>
public sealed record SchoolStage
{
    private const int FewestToPair = 2;

    public required long SchoolId { get; init; }
    public required Guid PublicId { get; init; }
    public required string Name { get; init; }
    public required string District { get; init; }
    public required string DistrictNumber { get; init; }
    public required bool TakesPart { get; init; }
    public required bool HasAgreement { get; init; }
    public int Teachers { get; init; }
    public int Cards { get; init; }
    public int Partnerships { get; init; }
    public bool HasResults { get; init; }
    public bool HasDraft { get; init; }

    /// <summary>Somebody at the school has run, changed or marked something.</summary>
    public bool IsWorkedOn { get; init; }

    /// <summary>When somebody of the state wants to call; empty when nobody does.</summary>
    public DateOnly? NextCallOn { get; init; }

    public Stage Stage => this switch
    {
        { TakesPart: false } => Stage.NotTakingPart,
        { HasAgreement: false } => Stage.NoAgreement,
        { Partnerships: > 0 } => Stage.Finalized,
        { IsWorkedOn: true } => Stage.Reviewing,
        { HasDraft: true } => Stage.Suggested,
        { Teachers: >= FewestToPair } when Cards > 0 || HasResults => Stage.CouldRun,
        { Teachers: > 0 } => Stage.PeopleIn,
        _ => Stage.NotStarted,
    };

    public string Words => StageWords.Of(Stage, Cards > 0);

    /// <summary>A group under 10 is not told apart: somebody could be counted out of it.</summary>
    public static string Told(int people) => people switch
    {
        0 => "none",
        < 10 => "fewer than 10",
        _ => people.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };
}
