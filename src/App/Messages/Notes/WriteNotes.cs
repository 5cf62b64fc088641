using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Messages.Notes;

/// <summary>Writes the notes of one school that are due now into the outbox: each line once ever, one note a week and person.
/// A note and the marks that it was written are one save, so several nodes, or one that died, cannot tell anybody twice.</summary>
public sealed class WriteNotes(AppDb db, Outbox outbox, ReadNoteFacts read, LetterHeads heads)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(SchoolThisYear here, DateTime now, CancellationToken cancel)
    {
        var days = await db.SchoolDaysAsync(here.SchoolId, cancel);
        if (QuietHours.Until(now, here.Zone, days.Quiet) is not null)
        {
            return 0;
        }

        var weekly = NoteRules.IsNoteDay(here.Today, days);
        var head = await heads.OfAsync(here, cancel);
        var written = 0;
        foreach (var (person, pairs) in await read.ExecuteAsync(here, cancel))
        {
            // Most people on most days: nothing to say, so nothing to look up.
            if (NoteRules.Items(pairs, here.Today, days).ToList() is not { Count: > 0 } all)
            {
                continue;
            }

            var told = await db.SentNotes.Where(n => n.PersonId == person.Id).Select(n => n.Key).ToListAsync(cancel);
            var items = all.FindAll(i => !told.Contains(i.Key, StringComparer.Ordinal));
            var week = NoteRules.WeekKey(here.Today);
            var isWeekly = weekly && !told.Contains(week, StringComparer.Ordinal);
            if (!isWeekly)
            {
                items = person.Notes == NoteRhythm.SameDay ? items.FindAll(i => i.MayComeAnyDay) : [];
            }

            if (items.Count > 0 && await TryWriteAsync(here, person, items, isWeekly ? week : $"day {here.Today:yyyy-MM-dd}", (head, now), cancel))
            {
                written++;
            }
        }

        return written;
    }

    private async Task<bool> TryWriteAsync(SchoolThisYear here, Person person, IReadOnlyList<NoteItem> items, string slot, (LetterHead Head, DateTime Now) with, CancellationToken cancel)
    {
        db.AddRange(items.Select(i => i.Key).Append(slot).Select(key => new SentNote { PersonId = person.Id, Key = key, At = with.Now }));
        outbox.Add(MailKind.Note, person, mayRepeat: false, NoteWords.Of(person.FirstName, items, with.Head, person.Notes), quietZone: here.Zone, quietSchool: here.SchoolId);
        var saved = await db.TrySaveAsync(cancel);
        db.ChangeTracker.Clear();
        return saved;
    }
}
