using Counterpart.App.Introductions;

namespace Counterpart.App.Messages.Notes;

/// <summary>A note as its reader gets it.</summary>
public static class NoteWords
{
    public const string Subject = "Your partnership: a short note";

    public static MailWords Of(string first, IEnumerable<NoteItem> items, LetterHead head, NoteRhythm rhythm) => new(
        Subject,
        $"""
        Dear {first},

        {string.Join("\n\n", items.Select(i => i.Path.Length > 0 ? $"{i.Text} {head.Address}{i.Path}" : i.Text).Distinct(StringComparer.Ordinal))}

        {(head.Address.Length > 0 ? $"Everything stands on your first page and the pages it leads to: {head.Address}/home" : "Everything stands on your first page and the pages it leads to.")}

        You get this because you have a partner at {head.School}. It comes {(rhythm == NoteRhythm.SameDay ? "on school mornings when your partner did something or somebody answered you, and otherwise once a week at most" : "once a week at most, and only when there is something")}. Change that or stop it under Settings{(head.Address.Length > 0 ? $": {head.Address}/settings" : "")}. Questions: answer this message{(head.Contact.Length > 0 ? $", or ask {head.Contact}" : "")}.
        """,
        head.PrincipalEmail);
}
