using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Observing;

/// <summary>What notes may be, and what is worth asking before they are shared.</summary>
public static class NoteRules
{
    public const int LongestFacts = 10_000;
    public const int LongestBox = 2000;

    /// <summary>Words that judge the person or the lesson, where a fact would help more.</summary>
    private static readonly string[] judging = ["bad", "poor", "poorly", "weak", "wrong", "great", "excellent", "perfect", "boring", "should have", "failed"];

    public static NoteText Read(NoteForm form) => new(StepRules.Tidy(form.Facts), StepRules.Tidy(form.Wondered), StepRules.Tidy(form.Try), StepRules.Tidy(form.Borrow));

    public static IEnumerable<Objection> ObjectionsTo(NoteText text)
    {
        if (text.IsEmpty)
        {
            yield return new("Form.Facts", "Write something first: one line is enough.");
        }

        foreach (var (field, words, longest) in new[]
        {
            ("Form.Facts", text.Facts, LongestFacts), ("Form.Wondered", text.Wondered, LongestBox), ("Form.Try", text.Try, LongestBox), ("Form.Borrow", text.Borrow, LongestBox),
        })
        {
            if (words.Length > longest)
            {
                yield return new(field, $"Say it in {longest} characters at most; now it is {words.Length}.");
            }
        }
    }

    /// <summary>What to ask before the first sharing. Sharing as it is weighs the same.</summary>
    /// <param name="who">First name of whoever was seen.</param>
    public static IEnumerable<Objection> Asks(NoteText text, string who)
    {
        if (text.Try.Length == 0)
        {
            yield return new("Form.Try", $"Is there one thing {who} could try? Partners say concrete suggestions help most.");
        }

        string[] found = [.. judging.Where(w => new[] { text.Facts, text.Wondered, text.Try }.Any(t => Says(t, w)))];
        if (found.Length > 0)
        {
            yield return new("Form.Facts", $"You wrote {Words.List([.. found.Select(f => $"“{f}”")])}. Would a fact say it better: what was said, how long, who?");
        }
    }

    private static bool Says(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            if ((at == 0 || !char.IsLetter(text[at - 1])) && (at + word.Length == text.Length || !char.IsLetter(text[at + word.Length])))
            {
                return true;
            }
        }

        return false;
    }
}
