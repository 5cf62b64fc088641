namespace Counterpart.App.Messages;

public enum MailState
{
    Waiting,

    /// <summary>Being sent at this moment, by this node or another.</summary>
    Sending,

    Sent,

    /// <summary>Handed to the mail server, but the answer never came. Not sent again: shown, so that somebody can ask.</summary>
    OutcomeUnknown,

    /// <summary>Refused for good, tried too often, or of no use any more.</summary>
    NotSent,
}
