namespace Counterpart.App.Partnerships.Lines;

/// <summary>Whom its author lets read a line. The number is stored: never change it.</summary>
public enum LineFor
{
    /// <summary>The principal and whoever acts for the principal.</summary>
    Principal = 1,

    /// <summary>A faculty meeting: the whole faculty.</summary>
    Faculty = 2,

    /// <summary>A faculty meeting, as a tip about finding time.</summary>
    TimeTip = 3,
}
