namespace Counterpart.App.Messages.Calendars;

/// <summary>Something on a calendar, at a time on the wall clock of a zone.</summary>
public sealed record CalendarEvent
{
    /// <summary>The same for life, whatever is changed.</summary>
    public required string Uid { get; init; }

    /// <summary>Grows with each change.</summary>
    public required int Sequence { get; init; }

    /// <summary>When it was last changed.</summary>
    public required DateTime ChangedAt { get; init; }

    /// <summary>Neutral: calendars are shared and shown on walls.</summary>
    public required string Title { get; init; }

    public string Place { get; init; } = "";
    public required DateOnly Day { get; init; }
    public required TimeOnly StartsAt { get; init; }
    public required int Minutes { get; init; }

    /// <summary>Addresses of who invites and of the one who is invited; empty where nobody is.</summary>
    public string Organizer { get; init; } = "";

    public string Attendee { get; init; } = "";
    public bool IsCancelled { get; init; }

    /// <summary>IANA.</summary>
    public required string Zone { get; init; }

    /// <summary>0 for once.</summary>
    public int EveryWeeks { get; init; }

    /// <summary>The last day it may fall on, when it comes again.</summary>
    public DateOnly LastDay { get; init; }

    /// <summary>Of an event that comes again: the wall clock time of the one occurrence this stands for (RFC 5545 3.8.4.4).</summary>
    public DateTime? InsteadOf { get; init; }

    /// <summary>Days on which it does not take place.</summary>
    public IReadOnlyList<DateOnly> Without { get; init; } = [];
}
