using Counterpart.App.Messages;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Introductions;

/// <summary>M3: the personal letter as an email, in the principal's voice. It is made of the letter alone, so it can say no more than the letter.</summary>
public static class IntroductionMail
{
    public static MailWords Of(Letter letter, Guid pair, LetterHead head) => new(
        $"You and {LetterSentences.Others(letter)}",
        string.Join("\n\n", Paragraphs(letter, pair, head).Where(p => p.Length > 0)),
        head.PrincipalEmail);

    private static IEnumerable<string> Paragraphs(Letter letter, Guid pair, LetterHead head)
    {
        yield return $"Dear {letter.To.FirstName},";
        yield return LetterSentences.Opening(letter);
        yield return string.Join('\n', LetterSentences.Facts(letter).Select(f => $"{f.Label}: {f.Words}"));
        yield return $"Meet your partner, and say how you would like to start: {head.Address}/partnership/{pair.InAddress()}/invitation\nOpening the link answers nothing. You sign in with the address this came to.";
        yield return $"First meeting: {LetterSentences.First}";
        yield return $"How you were matched: {LetterSentences.Matched}";
        yield return $"What I hope you will do: {ExpectationWords.Hopes(letter.Expectations)} {LetterSentences.Prepare}";
        yield return $"What I will do: {ExpectationWords.Gives(letter.Expectations)}";
        yield return letter.Expectations.OwnWords;
        yield return $"Who sees what: {LetterSentences.WhoSees}";
        yield return "If you would like to talk first, say so on the page, come by or call. Your partner does not see what you answer there.";
        yield return $"{head.Principal}, principal";
        yield return $"You get this because I introduce you to your partner; it comes once. Questions: answer this message{(head.Contact.Length > 0 ? $", or ask {head.Contact}" : "")}. Guidebook: {head.Address}/guidebook";
    }
}
