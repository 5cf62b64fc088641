namespace Counterpart.App.Messages;

/// <summary>What a mail server said to a message.</summary>
/// <param name="IsSent">It took the message.</param>
/// <param name="Error">What went wrong, for the operator; begins with <see cref="MailRules.Unknown"/> when the message may have been taken all the same.</param>
public sealed record MailAnswer(bool IsSent, string Error = "");
