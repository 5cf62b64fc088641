using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages;

/// <summary>A message as a list shows it.</summary>
public sealed record MessageLine(string To, string Kind, string Made, MailState State, string Note, int Tries)
{
    /// <summary>What it says: in the demo only.</summary>
    public MailWords? Words { get; init; }

    public string StateWords => State switch
    {
        MailState.Waiting => "waiting",
        MailState.Sending => "being sent",
        MailState.Sent => "sent",
        MailState.OutcomeUnknown => "outcome unknown, not sent again",
        _ => "not sent",
    };

    public static MessageLine From(OutboxMessage m, DateTime now) => new(
        m.To,
        m.Kind,
        SchoolTime.Say(m.MadeAt, SchoolTime.StateZone),
        MailRules.StateOf(m.MayRepeat, m.SealedBody is not null, m.StartedAt, m.SentAt, m.Tries, m.LastError, now),
        m.SentAt is { } sent ? SchoolTime.Say(sent, SchoolTime.StateZone) : m.LastError,
        m.Tries);
}
