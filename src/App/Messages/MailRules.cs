namespace Counterpart.App.Messages;

/// <summary>When a message is due, and what became of it. A try that left no answer behind counts as "outcome unknown".</summary>
public static class MailRules
{
    public const int MostTries = 8;

    /// <summary>How the note of a try begins whose outcome nobody knows.</summary>
    public const string Unknown = "Outcome unknown";

    /// <summary>How long a node may take over one message before another may think it died.</summary>
    public static readonly TimeSpan Lease = TimeSpan.FromMinutes(3);

    /// <summary>A sign-in code is of no use later than this.</summary>
    public static readonly TimeSpan CodeIsUseful = TimeSpan.FromMinutes(15);

    /// <summary>A note that did not get through waits for no other week: then the next one is due, and two would come at once.</summary>
    public static readonly TimeSpan NoteIsUseful = TimeSpan.FromDays(2);

    /// <summary>So long words stay of which nobody knows whether they arrived, or which nobody took.</summary>
    public static readonly TimeSpan WordsAreKept = TimeSpan.FromDays(30);

    public static MailState StateOf(bool mayRepeat, bool hasBody, DateTime? startedAt, DateTime? sentAt, int tries, string lastError, DateTime now)
    {
        if (sentAt is not null)
        {
            return MailState.Sent;
        }

        if (startedAt is { } started && lastError.Length == 0 && now - started < Lease)
        {
            return MailState.Sending;
        }

        var unknown = startedAt is not null && (lastError.Length == 0 || lastError.StartsWith(Unknown, StringComparison.Ordinal));
        if (unknown && !mayRepeat)
        {
            return MailState.OutcomeUnknown;
        }

        return hasBody && tries < MostTries ? MailState.Waiting : MailState.NotSent;
    }

    /// <summary>After the first failure a minute, then twice as long each time, an hour at most.</summary>
    public static TimeSpan Pause(int tries) => tries == 0 ? TimeSpan.Zero : TimeSpan.FromMinutes(Math.Min(60, 1 << Math.Min(tries - 1, 6)));

    public static bool IsOfNoUse(string kind, DateTime madeAt, DateTime? notAfter, DateTime now) => notAfter <= now || kind switch
    {
        MailKind.SignInCode => now - madeAt >= CodeIsUseful,
        MailKind.Note or MailKind.Week or MailKind.Hours or MailKind.PeerNote => now - madeAt >= NoteIsUseful,
        _ => false,
    };
}
