using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships;

/// <summary>M4: tells the principal, and nobody else, that somebody would like to talk first. Who it is stands on the page only. The caller saves.</summary>
public sealed class TalkRequests(AppDb db, Outbox outbox, InstallOptions install, TimeProvider clock)
{
    public async Task TellAsync(SchoolThisYear here, PartnershipSeat seat, CancellationToken cancel)
    {
        var notBefore = QuietHours.Until(clock.GetUtcNow().UtcDateTime, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet);
        foreach (var principal in await db.PrincipalsAsync(here, cancel))
        {
            outbox.Add(MailKind.TalkFirst, principal, mayRepeat: true, Words(principal.FirstName, here.SchoolId), seat.Id, notBefore, here.Zone, here.SchoolId);
        }
    }

    /// <summary>What was not sent yet is never sent.</summary>
    public async Task TakeBackAsync(PartnershipSeat seat, CancellationToken cancel) =>
        db.RemoveRange(await db.Outbox.Where(m => m.SeatId == seat.Id && m.Kind == MailKind.TalkFirst && m.StartedAt == null).ToListAsync(cancel));

    private MailWords Words(string principal, long school) => new(
        "One teacher would like to talk with you", Text(principal, "One teacher you introduced would like"))
    {
        Several = new($"talks of {school}", $"{MailSeveral.Number} teachers would like to talk with you", Text(principal, $"{MailSeveral.Number} teachers you introduced would like")),
    };

    private string Text(string principal, string who) => $"""
        Hello {principal},

        {who} to talk with you first. {(who.StartsWith("One", StringComparison.Ordinal) ? "The name stands" : "The names stand")} on your page, and nowhere else: {install.Address}/school/introductions

        Nothing changed for the partner, who sees nothing of it. If a teacher takes it back, the line on your page is gone.

        You get this because you lead the school. It comes when a teacher asks, on school days from 6 a.m. to 5 p.m.; those who ask in between come in one message.
        """;
}
