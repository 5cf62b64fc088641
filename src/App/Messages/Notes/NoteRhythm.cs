namespace Counterpart.App.Messages.Notes;

/// <summary>How often a person gets notes: a teacher about the own partnership, a leader or a designee about what waits. The number is stored: never change it.</summary>
public enum NoteRhythm
{
    /// <summary>One a week at most, and only when there is something.</summary>
    Weekly = 0,

    /// <summary>Also on the next school morning after a partner logged or shared something. For teachers; for others as weekly.</summary>
    SameDay = 1,

    /// <summary>None: everything stands on the first page too.</summary>
    Never = 2,
}
