using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Oversight.Statewide;

/// <summary>M1: writes what a principal reads of suggested partners into the outbox. The caller saves.</summary>
public sealed class NoticeMail(AppDb db, Outbox outbox, InstallOptions install, TimeProvider clock)
{
    /// <param name="before">Messages written before this one.</param>
    public async Task AddAsync(SchoolThisYear here, Person principal, int before, CancellationToken cancel)
    {
        var contact = await db.Programs.Where(p => p.StateId == here.StateId && p.Kind == ProgramKind.Ipi).Select(p => p.Contact).FirstOrDefaultAsync(cancel) ?? "";
        var words = NoticeWords.Of(principal.FirstName, here.SchoolName, new(install.Address, contact), before);
        var notBefore = QuietHours.Until(clock.GetUtcNow().UtcDateTime, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet);
        outbox.Add(MailKind.SuggestionsReady, principal, mayRepeat: false, words, about: null, notBefore, here.Zone, here.SchoolId);
    }
}
