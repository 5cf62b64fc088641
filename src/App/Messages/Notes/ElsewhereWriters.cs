using Counterpart.App.Messages.Notes.OfDistricts;
using Counterpart.App.Messages.Notes.OfMeetings;
using Counterpart.App.Messages.Notes.OfPeers;

namespace Counterpart.App.Messages.Notes;

/// <summary>Who writes notes to people at no school, with a partner at another one, or at a time of their own.</summary>
public sealed class ElsewhereWriters(WriteDistrictNotes districts, WriteMeetingNotes meetings, PeerWriters peers)
{
    /// <returns>How many notes.</returns>
    public async Task<int> ExecuteAsync(DateTime now, CancellationToken cancel) =>
        // What closes before what can wait: a director gets one note a week about the district.
        await peers.Directors.ExecuteAsync(now, cancel) + await districts.ExecuteAsync(now, cancel) + await meetings.ExecuteAsync(now, cancel)
        + await peers.Nominees.ExecuteAsync(now, cancel) + await peers.Pairs.ExecuteAsync(now, cancel) + await peers.Offices.ExecuteAsync(now, cancel);
}
