using Counterpart.App.Access;
using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>Tells principals that suggested partners are there, in school hours, and stops as soon as somebody at the school has opened the board or finalized.</summary>
public sealed class NoticePrincipals(AppDb db, FindSchoolThisYear find, NoticeMail mail, TimeProvider clock)
{
    /// <summary>Puts a notice beside the school's suggestions for each principal with an address who has had none this year. The caller saves.</summary>
    public async Task AddAsync(SchoolThisYear here, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var quiet = (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet;
        var had = db.SuggestionNotices.Where(n => n.SchoolId == here.SchoolId && n.SchoolYearId == here.YearId).Select(n => n.PersonId);
        var people = await db.Positions.Where(p => p.SchoolId == here.SchoolId && p.Role == Role.Principal && p.StartsOn <= here.Today && (p.EndsOn == null || p.EndsOn >= here.Today))
            .Where(p => p.Person!.Email != null && !had.Contains(p.PersonId)).Select(p => p.PersonId).Distinct().ToListAsync(cancel);
        db.AddRange(people.Select(person => new SuggestionNotice
        {
            SchoolId = here.SchoolId,
            DistrictId = here.DistrictId,
            SchoolYearId = here.YearId,
            PersonId = person,
            ReadyAt = now,
            DueAt = QuietHours.Next(now, here.Zone, quiet),
        }));
    }

    /// <returns>Null when none is due.</returns>
    public async Task<SuggestionNotice?> NextAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return await db.SuggestionNotices.Where(n => n.DueAt <= now).OrderBy(n => n.DueAt).ThenBy(n => n.Id).FirstOrDefaultAsync(cancel);
    }

    /// <summary>Writes the message that is due, or finds that none is needed any more.</summary>
    public async Task TellAsync(SuggestionNotice notice, CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var here = await find.OfSchoolAsync(notice.SchoolId, cancel);
        if (here is null || here.YearId != notice.SchoolYearId || await LeaderAsync(notice, here, cancel) is not { } principal || await IsSeenAsync(notice, cancel))
        {
            notice.DueAt = null;
        }
        else if (QuietHours.Next(now, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet) is var next && next > now)
        {
            notice.DueAt = next; // It became due while the product was not running.
        }
        else
        {
            await WriteAsync(notice, here, principal, now, cancel);
        }

        await db.SaveChangesAsync(cancel);
    }

    /// <summary>One that failed is tried again later, after all others; unless another node wrote it meanwhile.</summary>
    /// <param name="written">How many were written before the try.</param>
    public Task PutOffAsync(long notice, int written, CancellationToken cancel)
    {
        var later = clock.GetUtcNow().UtcDateTime + NoticeRules.AfterTrouble;
        return db.SuggestionNotices.Where(n => n.Id == notice && n.Written == written).ExecuteUpdateAsync(n => n.SetProperty(x => x.DueAt, later), cancel);
    }

    private async Task WriteAsync(SuggestionNotice notice, SchoolThisYear here, Person principal, DateTime now, CancellationToken cancel)
    {
        await mail.AddAsync(here, principal, notice.Written, cancel);
        notice.Written++;
        notice.DueAt = NoticeRules.NextAfter(notice.Written, now, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet);
        db.Audit.Add(new AuditEntry
        {
            At = now,
            ActorName = "Counterpart",
            Action = "principal.told",
            SchoolId = notice.SchoolId,
            DistrictId = notice.DistrictId,
            Detail = $"message {notice.Written} of {NoticeRules.MostWritten} at most",
            Subjects = [new AuditSubject { PersonId = notice.PersonId }],
        });
    }

    private Task<Person?> LeaderAsync(SuggestionNotice notice, SchoolThisYear here, CancellationToken cancel) => db.People.AsNoTracking().FirstOrDefaultAsync(
        p => p.Id == notice.PersonId && p.Email != null
            && p.Positions.Any(q => q.SchoolId == notice.SchoolId && q.Role == Role.Principal && q.StartsOn <= here.Today && (q.EndsOn == null || q.EndsOn >= here.Today)),
        cancel);

    /// <summary>Somebody opened the board since: the audit knows. Finalizing needs no look of its own, because nobody finalizes without one.</summary>
    private Task<bool> IsSeenAsync(SuggestionNotice notice, CancellationToken cancel) => db.Audit.AnyAsync(
        a => a.SchoolId == notice.SchoolId && a.Action == "words.viewed" && a.Purpose == Purpose.ReviewBoard.Name && a.At >= notice.ReadyAt, cancel);
}
