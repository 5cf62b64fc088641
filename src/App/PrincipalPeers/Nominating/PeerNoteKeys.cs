namespace Counterpart.App.PrincipalPeers.Nominating;

/// <summary>Under which keys it is kept that somebody was told: see <see cref="Messages.Notes.SentNote.Key"/>.</summary>
public static class PeerNoteKeys
{
    public static string Opening(long year, long district) => $"p3-open {year} {district}";

    public static string Closing(long year, long district) => $"{ClosingOf(year)}{district}";

    /// <summary>How the keys of all districts begin.</summary>
    public static string ClosingOf(long year) => $"p3-closing {year} ";

    public static string Reminder(long nomination) => $"p3-answer {nomination}";
}
