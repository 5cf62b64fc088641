using System.Collections.Concurrent;
using Counterpart.App.Messages;

namespace Counterpart.App.Tests.Messages;

/// <summary>A mail server that answers what a test wants, and remembers what it was handed.</summary>
internal sealed class FakeMailServer : IMailServer
{
    public ConcurrentQueue<Guid> Handed { get; } = new();
    public ConcurrentQueue<MailWords> Said { get; } = new();
    public Func<MailAnswer> Answer { get; set; } = () => new(true);

    public Task<MailAnswer> SendAsync(Guid id, string to, MailWords words, CancellationToken cancel)
    {
        Handed.Enqueue(id);
        Said.Enqueue(words);
        return Task.FromResult(Answer());
    }
}
