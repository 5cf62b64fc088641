namespace Counterpart.App.Partnerships.Asks;

/// <summary>An ask as the pair and its leaders read it.</summary>
public sealed record AskLine
{
    public required Guid PublicId { get; init; }
    public required long PairId { get; init; }
    public required AskKind Kind { get; init; }

    /// <summary>May be empty.</summary>
    public required string Line { get; init; }

    public required string By { get; init; }
    public required DateOnly On { get; init; }
    public required DateOnly? AnsweredOn { get; init; }
    public required string AnsweredBy { get; init; }

    /// <summary>May be empty.</summary>
    public required string Reply { get; init; }

    public bool IsOpen => AnsweredOn is null;
}
