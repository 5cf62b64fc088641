using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Observing;
using Counterpart.App.Partnerships.Plans;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>One thing a pair did: a meeting, an observation, or a lesson plan they read.</summary>
public sealed record DidLine(DateOnly On, MeetingLine? Meeting = null, ObservationLine? Observation = null, ReviewLine? Review = null);
