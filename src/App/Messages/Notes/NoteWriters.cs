using Counterpart.App.Messages.Notes.OfLeaders;
using Counterpart.App.Programs;

namespace Counterpart.App.Messages.Notes;

/// <summary>Who writes notes, and to whom.</summary>
public sealed class NoteWriters(WriteNotes teachers, WriteLeaderNotes leaders, ElsewhereWriters elsewhere)
{
    /// <summary>To the people of a school, on one of its mornings.</summary>
    /// <returns>How many notes.</returns>
    public async Task<int> OfSchoolAsync(SchoolThisYear here, DateTime now, CancellationToken cancel) =>
        await teachers.ExecuteAsync(here, now, cancel) + await leaders.ExecuteAsync(here, now, cancel);

    /// <summary>To whoever is at no school, works with somebody of another one, or asked to be told at a time of their own.</summary>
    /// <returns>How many notes.</returns>
    public Task<int> ElsewhereAsync(DateTime now, CancellationToken cancel) => elsewhere.ExecuteAsync(now, cancel);
}
