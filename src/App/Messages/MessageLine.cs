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

    public static MessageLine From(OutboxMessage m, DateTime now, string zone = SchoolTime.StateZone) => new(
        m.To,
        m.Kind,
        SchoolTime.Say(m.MadeAt, zone),
        MailRules.StateOf(m.MayRepeat, m.SealedBody is not null, m.StartedAt, m.SentAt, m.Tries, m.LastError, now),
        m switch
        {
            { SentAt: { } sent } => SchoolTime.Say(sent, zone),
            { Tries: 0, NotBefore: { } due } when due > now => $"goes out {SchoolTime.Say(due, zone)}",
            _ => m.LastError,
        },
        m.Tries);
}
