namespace Counterpart.App.Partnerships.Meetings;

/// <summary>What a pair did together; one meeting may be several.</summary>
[Flags]
public enum MeetingKinds
{
    None = 0,
    Talked = 1,
    Observed = 2,
    LessonPlan = 4,
}
