namespace Counterpart.App.Partnerships.Meetings;

/// <summary>What the time was used for, beside an observation or a plan.</summary>
[Flags]
public enum MeetingUses
{
    None = 0,
    Prepare = 1,
    Reflect = 2,
}
