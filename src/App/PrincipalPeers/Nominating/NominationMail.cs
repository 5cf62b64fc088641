using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Organizations;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Tells nominees that they are nominated, once: by email, or not at all where somebody gets a letter. The caller saves.</summary>
public sealed class NominationMail(AppDb db, Outbox outbox, InstallOptions install, TimeProvider clock)
{
    /// <returns>False when the person has no email address.</returns>
    public async Task<bool> AddAsync(PeerPlace place, Person person, School school, CancellationToken cancel)
    {
        if (person.Email is null)
        {
            return false;
        }

        var notBefore = QuietHours.Until(clock.GetUtcNow().UtcDateTime, school.TimeZone, (await db.SchoolDaysAsync(school.Id, cancel)).Quiet);
        outbox.Add(MailKind.Nominated, person, mayRepeat: true, NominationWords.Mail(person.FirstName, place.District.Name, place.Year!, install.Address), about: null, notBefore, school.TimeZone, school.Id);
        return true;
    }

    /// <summary>As above, unless one was written since then.</summary>
    public async Task<bool> AddAgainAsync(PeerPlace place, Nomination nomination, CancellationToken cancel) =>
        await db.Outbox.AnyAsync(m => m.PersonId == nomination.PersonId && m.Kind == MailKind.Nominated && m.MadeAt >= nomination.NominatedAt, cancel)
        || await AddAsync(place, nomination.Person!, nomination.School!, cancel);

    /// <summary>What nobody sent yet does not go out any more.</summary>
    public async Task TakeBackAsync(long personId, CancellationToken cancel) =>
        db.RemoveRange(await db.Outbox.Where(m => m.PersonId == personId && m.Kind == MailKind.Nominated && m.StartedAt == null).ToListAsync(cancel));
}
