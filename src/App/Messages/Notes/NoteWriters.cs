using Counterpart.App.Messages.Notes.OfLeaders;
using Counterpart.App.Programs;

namespace Counterpart.App.Messages.Notes;

/// <summary>Who writes notes to the people of a school on one of its mornings.</summary>
public sealed class NoteWriters(WriteNotes teachers, WriteLeaderNotes leaders)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(SchoolThisYear here, DateTime now, CancellationToken cancel) =>
        await teachers.ExecuteAsync(here, now, cancel) + await leaders.ExecuteAsync(here, now, cancel);
}
