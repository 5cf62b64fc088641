namespace Counterpart.App.Evaluations;

public sealed class RubricIndicator
{
    public long Id { get; init; }
    public long RubricId { get; init; }
    public required int Position { get; init; }
    public required string Domain { get; init; }
    public required string Code { get; init; }

    /// <summary>The official name; never replaced by the gloss.</summary>
    public required string Name { get; set; }

    public required string Gloss { get; set; }

    /// <summary>Observed in lessons and used for matching. Professionalism is not.</summary>
    public required bool IsMatched { get; init; }

    /// <summary>The name could not be checked against an official text.</summary>
    public required bool IsUnverified { get; set; }
}
