namespace Counterpart.App.Partnerships.Time;

/// <summary>Another time for one meeting, as typed.</summary>
public sealed record MoveOrder
{
    /// <summary>The meeting does not take place this time.</summary>
    public const string Off = "off";

    /// <summary>The version of the standing time on the screen.</summary>
    public required int Seen { get; init; }

    /// <summary>The meeting: its day by the standing time.</summary>
    public required DateOnly Day { get; init; }

    /// <summary><see cref="Off"/>, or anything else for another day or time.</summary>
    public string? How { get; init; }

    public string? To { get; init; }
    public string? From { get; init; }
}
