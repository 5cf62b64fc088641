namespace Counterpart.App.Messages;

/// <summary>What kinds of message the product sends.</summary>
public static class MailKind
{
    public const string SignInCode = "sign-in code";

    /// <summary>M3, to each of the partners.</summary>
    public const string Introduction = "introduction";

    /// <summary>M23, to those whose partnership ended.</summary>
    public const string Ended = "change to a partnership";

    /// <summary>M4: somebody would like to talk first. The kind stands in lists of messages, so it says no more than that.</summary>
    public const string TalkFirst = "note to the principal";

    /// <summary>A standing time for the reader's own calendar, because one of the partners asked for it.</summary>
    public const string Meeting = "calendar invitation";

    /// <summary>M5, M7, M8 and M15 in one: a teacher's note of the week.</summary>
    public const string Note = "note";

    /// <summary>M12, to each of a pair.</summary>
    public const string CheckIn = "check-in";

    /// <summary>A pair asks its principal for something; the kind says no more than that.</summary>
    public const string Ask = "ask";

    /// <summary>M10, to each of a pair.</summary>
    public const string Offer = "offer of time";

    /// <summary>M13: one line for a faculty meeting?</summary>
    public const string LineAsked = "faculty meeting";

    /// <summary>M11, with M9 and M14: the week of a principal, or of an assistant principal with check-ins.</summary>
    public const string Week = "week";

    /// <summary>M6, to whoever asked to be told on the morning of a meeting.</summary>
    public const string MeetingToday = "meeting today";

    /// <summary>M16, to whoever verifies hours for a district.</summary>
    public const string Hours = "hours to verify";

    /// <summary>M18, to a director of schools.</summary>
    public const string PeerNotice = "P3 notice";

    /// <summary>M19, to each of a pair of administrators.</summary>
    public const string PeerIntroduction = "P3 introduction";

    /// <summary>M20: a site visit of administrators is near.</summary>
    public const string VisitAhead = "site visit ahead";

    /// <summary>M20, to the office of the school that is visited: an address the host gave.</summary>
    public const string VisitOffice = "site visit, office";

    /// <summary>M21 and M22 in one: the note of an administrator with a partner in another district.</summary>
    public const string PeerNote = "note of P3";
    public const string SuggestionsReady = "suggestions ready";

    /// <summary>To somebody whom a district nominated for P3, once; and one reminder.</summary>
    public const string Nominated = "P3 nomination";

    public const string NominationReminder = "P3 nomination, reminder";

    /// <summary>M17, to directors of schools: P3 is open, and closes soon.</summary>
    public const string NominationsOpen = "P3 nominations";
}
