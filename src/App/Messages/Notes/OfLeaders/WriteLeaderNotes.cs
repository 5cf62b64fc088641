using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Messages.Notes.OfLeaders;

/// <summary>M11: one note a week to whoever leads a school, on its first school day, when something waits.</summary>
public sealed class WriteLeaderNotes(AppDb db, NoteOutbox outbox, ReadLeaderFacts read, LetterHeads heads)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(SchoolThisYear here, DateTime now, CancellationToken cancel)
    {
        var days = await db.SchoolDaysAsync(here.SchoolId, cancel);
        if (!NoteRules.IsNoteDay(here.Today, days) || QuietHours.Until(now, here.Zone, days.Quiet) is not null)
        {
            return 0;
        }

        var head = await heads.OfAsync(here, cancel);
        var written = 0;
        foreach (var (person, isPrincipal, facts) in await read.ExecuteAsync(here, cancel))
        {
            var (due, keys) = LeaderNoteRules.Due(facts, here.SchoolId, here.Today, await outbox.ToldAsync(person.Id, cancel));
            if (!due.IsEmpty && await outbox.TryAddAsync(
                new(MailKind.Week, person, keys, LeaderNoteWords.Of(person.FirstName, due, head, isPrincipal), here.Zone) { QuietSchoolId = here.SchoolId }, cancel))
            {
                written++;
            }
        }

        return written;
    }
}
