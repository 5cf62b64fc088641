using Counterpart.App.Operations;

namespace Counterpart.App.Messages.Notes.OfMeetings;

/// <summary>M6: on the morning of a meeting, to whoever asked for it; once for each meeting.</summary>
public sealed class WriteMeetingNotes(NoteOutbox outbox, ReadMeetingsToday read, InstallOptions install)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(DateTime now, CancellationToken cancel)
    {
        var written = 0;
        foreach (var meeting in await read.ExecuteAsync(now, cancel))
        {
            if (!await outbox.WasToldAsync(meeting.Person.Id, meeting.Key, cancel)
                && await outbox.TryAddAsync(new(MailKind.MeetingToday, meeting.Person, [meeting.Key], MeetingNoteWords.Of(meeting, install.Address), meeting.Time.Zone) { NotAfter = meeting.BeginsAt }, cancel))
            {
                written++;
            }
        }

        return written;
    }
}
