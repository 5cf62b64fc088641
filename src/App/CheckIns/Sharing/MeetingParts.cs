using Counterpart.App.Access;
using Counterpart.App.Programs;

namespace Counterpart.App.CheckIns.Sharing;

/// <summary>What each page of one faculty meeting starts from.</summary>
public sealed class MeetingParts(FindSchoolThisYear find, ReadSharing read)
{
    /// <returns>Null when the school does not take part, or the meeting is not the actor's.</returns>
    public async Task<(SchoolThisYear Here, MeetingPage Plan)?> OneAsync(Actor actor, Guid meeting, CancellationToken cancel) =>
        await find.ExecuteAsync(actor, cancel) is { } here && await read.OneAsync(actor, here, meeting, cancel) is { } found ? (here, found) : null;
}
