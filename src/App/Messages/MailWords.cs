namespace Counterpart.App.Messages;

/// <summary>What a message says. The subject is neutral: it stands on lock screens.</summary>
/// <param name="Text">Paragraphs with an empty line between them.</param>
/// <param name="ReplyTo">Whose mailbox an answer reaches; empty for whoever messages come from.</param>
/// <param name="Several">What is said instead when several of these are due at once; null: each goes by itself.</param>
public sealed record MailWords(string Subject, string Text, string ReplyTo = "", MailSeveral? Several = null)
{
    /// <summary>Null for most messages.</summary>
    public MailCalendar? Calendar { get; init; }

    /// <summary>The words of so many messages in one.</summary>
    public MailWords For(int messages) => messages > 1 && Several is not null ? Several.Of(messages) : this;
}
