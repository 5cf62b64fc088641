using System.Collections.Concurrent;
using System.Globalization;
using Counterpart.App.Messages;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>A mail server that refuses, is away, loses its answer or dies, each time the same for the same seed, whichever node comes first.</summary>
internal sealed class YearMail(int seed, YearDays days, Clock clock) : IMailServer
{
    private readonly ConcurrentDictionary<Guid, int> tries = new();

    public ConcurrentQueue<HandedMail> Today { get; } = new();

    /// <summary>Nobody answers at all.</summary>
    public bool IsDown { get; set; }

    public Task<MailAnswer> SendAsync(Guid id, string to, MailWords words, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var attempt = tries.AddOrUpdate(id, 1, (_, n) => n + 1);
        var roll = IsDown ? 0 : Roll(string.Create(CultureInfo.InvariantCulture, $"{seed} {to} {words.Subject} {now:O} {attempt}"));
        Today.Enqueue(new(id, to, words, now, days.MayArrive(now), IsTaken: roll is >= 9 or 7 or 5, IsKnown: roll is < 5 or >= 9));
        return roll switch
        {
            < 3 => Task.FromResult(new MailAnswer(false, "421 Service not available")),
            < 5 => Task.FromResult(new MailAnswer(false, "550 No such mailbox")),
            < 7 => Task.FromResult(new MailAnswer(false, $"{MailRules.Unknown}: no answer within 60 seconds")),
            < 9 => throw new YearFault(),
            _ => Task.FromResult(new MailAnswer(true)),
        };
    }

    /// <summary>0 to 99; hash codes of texts differ from run to run, so this is one of our own.</summary>
    private static int Roll(string text)
    {
        unchecked
        {
            var hash = 2166136261u;
            foreach (var letter in text)
            {
                hash = (hash ^ letter) * 16777619u;
            }

            return (int)((hash ^ (hash >> 15)) % 100);
        }
    }
}
