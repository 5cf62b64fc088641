using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Asks;

/// <summary>Tells the principal that a pair asks for something. Who asks and for what stands on the page only. The caller saves.</summary>
public sealed class AskMail(AppDb db, Outbox outbox, InstallOptions install, TimeProvider clock)
{
    public async Task TellAsync(OwnPair pair, CancellationToken cancel)
    {
        var seat = await SeatAsync(pair, pair.Me.Id, cancel);
        var notBefore = QuietHours.Until(clock.GetUtcNow().UtcDateTime, pair.Here.Zone, (await db.SchoolDaysAsync(pair.Here.SchoolId, cancel)).Quiet);
        foreach (var principal in await db.PrincipalsAsync(pair.Here, cancel))
        {
            outbox.Add(MailKind.Ask, principal, mayRepeat: true, Words(principal.FirstName, pair.Here.SchoolId), seat, notBefore, pair.Here.Zone, pair.Here.SchoolId);
        }
    }

    /// <summary>What was not sent yet is never sent, unless the same person asks for something else.</summary>
    public async Task TakeBackAsync(OwnPair pair, PairAsk ask, CancellationToken cancel)
    {
        if (await db.PairAsks.AnyAsync(a => a.PartnershipId == pair.Id && a.AskedById == ask.AskedById && a.Id != ask.Id && a.WithdrawnAt == null && a.AnsweredAt == null, cancel))
        {
            return;
        }

        var seat = await SeatAsync(pair, ask.AskedById, cancel);
        db.RemoveRange(await db.Outbox.Where(m => m.SeatId == seat && m.Kind == MailKind.Ask && m.StartedAt == null).ToListAsync(cancel));
    }

    private Task<long> SeatAsync(OwnPair pair, long person, CancellationToken cancel) =>
        db.PartnershipSeats.Where(s => s.PartnershipId == pair.Id && s.PersonId == person && s.EndsOn == null).Select(s => s.Id).SingleOrDefaultAsync(cancel);

    private MailWords Words(string first, long school) => new("One pair asks you for something", Text(first, "One pair asks you for something. Who it is and what"))
    {
        Several = new($"asks of {school}", $"{MailSeveral.Number} asks of pairs wait for you", Text(first, $"{MailSeveral.Number} asks of pairs wait for you. Who asks and for what")),
    };

    private string Text(string first, string what) => $"""
        Hello {first},

        {what} stands in the list of your week: {install.Address}/school/year

        A line or an offer of time is enough for an answer.

        You get this because you lead the school. It comes when a pair asks, on school days from 6 a.m. to 5 p.m.; those who ask in between come in one message.
        """;
}
