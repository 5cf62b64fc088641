namespace Counterpart.App.Rosters;

public enum PeriodKind
{
    Class,
    Offered,

    /// <summary>Planning time that was not offered: it belongs to the teacher and never counts as meeting time.</summary>
    Planning,
}
