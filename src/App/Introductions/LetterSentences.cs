using Counterpart.App.Plumbing;
using Counterpart.App.Review;

namespace Counterpart.App.Introductions;

/// <summary>Sentences that the letter, the email and the page share, so that they cannot drift apart.</summary>
public static class LetterSentences
{
    public const string First = "About 20 minutes: set a goal, pick a standing time, plan one activity to try.";

    public const string Matched =
        "a suggestion came first, from people's cards and from last year's indicator results. I made the final decision, using what I know about schedules, grades and how people work together.";

    public const string Prepare = "Use these times to prepare for and reflect on what you do together.";

    public const string Evidence =
        "You may use taking part as evidence for the professionalism rubric; you choose what I see. Taking part, not taking part, logging or not logging is never evidence against anyone.";

    public const string WhoSees = "what you write for each other stays with you. School records can be requested under state law. " + Evidence;

    /// <summary>"This year you and Erin Walsh are partners …".</summary>
    public static string Opening(Letter letter) =>
        $"This year you and {Others(letter)} are partners in the Instructional Partnership Initiative. "
        + string.Concat(letter.Others.Where(o => o.WorkAndRoom.Length > 0).Select(o => $"{o.FirstName}: {o.WorkAndRoom}. "))
        + "It is a partnership of peers. It is about growing on specific indicators. It is not about overall effectiveness.";

    /// <summary>Only what its owner agreed to, and a focus only when everybody did: what is not agreed is not in the letter.</summary>
    public static IEnumerable<(string Label, string Words)> Facts(Letter letter)
    {
        if (letter.To.AgreedToBrings)
        {
            yield return ("What you bring", string.Join("; ", letter.To.Brings));
        }

        foreach (var other in letter.Others.Where(o => o.AgreedToBrings))
        {
            yield return ($"What {other.FirstName} brings", string.Join("; ", other.Brings));
        }

        if (Rotation.Of(letter.Others.Append(letter.To).Select(p => p.Name)) is { Length: > 0 } turns)
        {
            yield return ("Taking turns", $"{turns} This is a suggestion; you three decide.");
        }

        if (letter.Focus.Count > 0)
        {
            yield return ("Your focus together", $"{string.Join("; ", letter.Focus)}. You all agreed to this.");
        }
    }

    public static string Others(Letter letter) => Words.List([.. letter.Others.Select(o => o.Name)]);
}
