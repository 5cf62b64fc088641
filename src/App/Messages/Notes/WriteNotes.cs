using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Messages.Notes;

/// <summary>Writes the notes to teachers of one school that are due now: each line once ever, one note a week and person.</summary>
public sealed class WriteNotes(AppDb db, NoteOutbox outbox, ReadNoteFacts read, LetterHeads heads)
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
        foreach (var (person, pairs, news) in await read.ExecuteAsync(here, cancel))
        {
            // Most people on most days: nothing to say, so nothing to look up.
            if (NoteRules.OfNews(news).Concat(NoteRules.Items(pairs, here.Today, days)).ToList() is not { Count: > 0 } all)
            {
                continue;
            }

            var told = await outbox.ToldAsync(person.Id, cancel);
            var items = all.FindAll(i => !told.Contains(i.Key, StringComparer.Ordinal));
            var week = NoteRules.WeekKey(here.Today);
            var isWeekly = weekly && !told.Contains(week, StringComparer.Ordinal);
            if (!isWeekly)
            {
                items = person.Notes == NoteRhythm.SameDay ? items.FindAll(i => i.MayComeAnyDay) : [];
            }

            string[] keys = [.. items.Select(i => i.Key), isWeekly ? week : $"day {here.Today:yyyy-MM-dd}"];
            if (items.Count > 0 && await outbox.TryAddAsync(
                new(MailKind.Note, person, keys, NoteWords.Of(person.FirstName, items, head, person.Notes), here.Zone) { QuietSchoolId = here.SchoolId }, cancel))
            {
                written++;
            }
        }

        return written;
    }
}
