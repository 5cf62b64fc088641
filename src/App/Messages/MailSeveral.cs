using Counterpart.App.Plumbing;

namespace Counterpart.App.Messages;

/// <summary>What one message says in the place of several to the same person about the same thing that are due at once.</summary>
/// <param name="About">What they are all about; messages about something else go by themselves.</param>
/// <param name="Subject">With <see cref="Number"/> where the number stands.</param>
/// <param name="Text">The same.</param>
public sealed record MailSeveral(string About, string Subject, string Text)
{
    public const string Number = "{number}";

    public MailWords Of(int messages) => new(Say(Subject, messages), Say(Text, messages));

    private static string Say(string words, int messages) => words.Replace(Number, Words.Capital(Words.Number(messages)), StringComparison.Ordinal);
}
