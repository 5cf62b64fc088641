using System.Globalization;
using Counterpart.App.Messages.Calendars;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>An observation as calendars take it: no name and nothing of what it is about, because calendars are shared.</summary>
public static class ObservationEvents
{
    public const string Title = "Partner visit";

    public static CalendarEvent Of(ObservationLine line, string zone) => Of(line.PublicId, line.Version, line.ChangedAt) with
    {
        Place = line.Room,
        Day = line.On,
        StartsAt = line.StartsAt,
        Minutes = line.Minutes,
        Zone = zone,
    };

    public static CalendarEvent Of(Observation planned) => Of(planned.PublicId, planned.Version, planned.ChangedAt) with
    {
        Place = planned.Room,
        Day = planned.On,
        StartsAt = planned.StartsAt,
        Minutes = planned.Minutes,
        Zone = planned.Zone,
    };

    private static CalendarEvent Of(Guid id, int version, DateTime changedAt) => new()
    {
        Uid = id.ToString("N", CultureInfo.InvariantCulture), Sequence = version, ChangedAt = changedAt, Title = Title, Day = default, StartsAt = default, Minutes = 0, Zone = "",
    };
}
