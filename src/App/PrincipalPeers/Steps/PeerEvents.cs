using System.Globalization;
using Counterpart.App.Messages.Calendars;

namespace Counterpart.App.PrincipalPeers.Steps;

/// <summary>A visit or a call as calendars take it: the school that is visited, and no name.</summary>
public static class PeerEvents
{
    public static CalendarEvent Of(PeerInvitation invitation) => new()
    {
        Uid = invitation.EventId.ToString("N", CultureInfo.InvariantCulture), Sequence = invitation.Sequence, ChangedAt = invitation.ChangedAt, Title = invitation.Title, Place = invitation.Place,
        Day = invitation.Time.On, StartsAt = invitation.Time.StartsAt, Minutes = invitation.Time.Minutes, Zone = invitation.Time.Zone, IsCancelled = invitation.IsCancelled,
    };

    /// <summary>A file for one's own calendar.</summary>
    public static string File(PeerInvitation invitation) => CalendarFile.Write(CalendarFile.Published, invitation.Time.Zone, [Of(invitation)]);
}
