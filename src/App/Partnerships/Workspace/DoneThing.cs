using Counterpart.App.Partnerships.Meetings;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>Something a pair did, without a word of it: a meeting, an observation, a lesson plan they read.</summary>
/// <param name="Minutes">0 of a lesson plan that was read by oneself.</param>
/// <param name="IsConfirmed">Somebody besides its writer said so.</param>
public sealed record DoneThing(long PairId, DateOnly On, int Minutes, MeetingKinds Kinds, bool IsConfirmed);
