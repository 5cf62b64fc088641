using Counterpart.App.Partnerships.Meetings;

namespace Counterpart.App.Records;

/// <summary>A logged meeting as it counts toward hours.</summary>
/// <param name="IsConfirmed">Somebody besides its writer said that it looks right.</param>
public sealed record HoursLine(DateOnly On, int Minutes, MeetingKinds Kinds, bool IsConfirmed);
