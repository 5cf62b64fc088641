namespace Counterpart.App.Messages;

/// <summary>What a message says. The subject is neutral: it stands on lock screens.</summary>
/// <param name="Text">Paragraphs with an empty line between them.</param>
/// <param name="ReplyTo">Whose mailbox an answer reaches; empty for whoever messages come from.</param>
public sealed record MailWords(string Subject, string Text, string ReplyTo = "");
