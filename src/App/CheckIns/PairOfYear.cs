namespace Counterpart.App.CheckIns;

/// <summary>An introduced pair as the principal's week names it.</summary>
public sealed record PairOfYear(long Id, Guid PublicId, DateOnly IntroducedOn)
{
    public required IReadOnlyList<long> PersonIds { get; init; }

    /// <summary>"Ana Ortiz + Walt Greer".</summary>
    public required string Names { get; init; }

    /// <summary>"Ana and Walt".</summary>
    public required string FirstNames { get; init; }

    /// <summary>Who has no address, by name: whoever writes to the pair tells these in person.</summary>
    public required IReadOnlyList<string> WithoutEmail { get; init; }
}
