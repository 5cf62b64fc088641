namespace Counterpart.App.Messages;

/// <summary>Whoever takes a message and brings it: part of the world outside.</summary>
public interface IMailServer
{
    /// <summary>Never throws for what a mail server may do.</summary>
    Task<MailAnswer> SendAsync(Guid id, string to, MailWords words, CancellationToken cancel);
}
