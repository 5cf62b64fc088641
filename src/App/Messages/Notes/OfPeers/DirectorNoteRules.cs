using Counterpart.App.Programs.Calendar;

namespace Counterpart.App.Messages.Notes.OfPeers;

/// <summary>M17: when a director of schools who has not answered is written to. Two notes a year at most.</summary>
public static class DirectorNoteRules
{
    /// <summary>So many school days before answers close the second note goes.</summary>
    public const int ClosingDays = 5;

    /// <summary>At least a week lies between the two: opened later than this, there is only the second.</summary>
    private const int FewestBeforeOpening = 10;

    public static DirectorNote? Due(DateOnly today, DateOnly closesOn, SchoolDays days) => NoteRules.SchoolDaysSince(today, closesOn, days) switch
    {
        <= ClosingDays => DirectorNote.Closing,
        > FewestBeforeOpening => DirectorNote.Opening,
        _ => null,
    };
}
