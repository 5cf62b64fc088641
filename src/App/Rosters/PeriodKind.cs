namespace Counterpart.App.Rosters;

public enum PeriodKind
{
    Class,
    Offered,

    /// <summary>Planning time that was not offered: it belongs to the teacher and never counts as meeting time.</summary>
    Planning,

    /// <summary>Could be for meetings if nothing better is found: shown to a partner who looks for a time, never counted.</summary>
    IfNeedBe,
}
