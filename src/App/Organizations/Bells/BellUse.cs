namespace Counterpart.App.Organizations.Bells;

/// <summary>What a period is for the teachers it is for, so far as the school itself can say.</summary>
public enum BellUse
{
    /// <summary>Each teacher says so.</summary>
    Ask = 0,

    /// <summary>All of them teach.</summary>
    Taught = 1,

    /// <summary>All of them plan, as when their classes are at specials. Each may still offer it.</summary>
    Planning = 2,

    /// <summary>Lunch, homeroom, duty: nobody is asked, and it is no time to meet.</summary>
    NotForMeetings = 3,
}
