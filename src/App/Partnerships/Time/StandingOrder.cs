namespace Counterpart.App.Partnerships.Time;

/// <summary>A standing time as typed.</summary>
public sealed record StandingOrder
{
    /// <summary>Chosen instead of a shared time: day, time and minutes by hand.</summary>
    public const string Other = "other";

    /// <summary>The version on the screen; 0 when none was set.</summary>
    public required int Seen { get; init; }

    /// <summary>The key of a shared time, or <see cref="Other"/>.</summary>
    public string? Choice { get; init; }

    public string? Day { get; init; }
    public string? From { get; init; }
    public string? Minutes { get; init; }
    public bool EveryOther { get; init; }

    /// <summary>Empty for the next day it can be.</summary>
    public string? First { get; init; }

    /// <summary>Email a calendar invitation to everybody in the partnership.</summary>
    public bool ByMail { get; init; }

    public string? Room { get; init; }
}
