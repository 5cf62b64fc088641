using Counterpart.App.Plumbing;

namespace Counterpart.App.Records;

/// <summary>Which lines of evidence a year offers, and how many may be released.</summary>
public static class EvidenceRules
{
    public const int MostLines = 3;
    public const int LongestSentence = 300;

    /// <summary>Only what was logged is offered, and one line of the teacher's own.</summary>
    public static IEnumerable<(string Key, string Line)> Offers(OwnYear year)
    {
        if (year.Meetings > 0)
        {
            yield return ("met", $"Met with a partner {Times(year.Meetings)} to work on teaching");
        }

        if (year.Observed > 0)
        {
            yield return ("visits", $"Watched a partner teach, or taught with a partner watching, {Times(year.Observed)}");
        }

        if (year.Plans > 0)
        {
            yield return ("plans", $"Reviewed lesson plans with a partner {Times(year.Plans)}");
        }

        if (year.Shown > 0)
        {
            yield return ("shown", "Shared what was learned at a faculty meeting");
        }

        yield return ("own", "In my own words");
    }

    public static IEnumerable<Objection> ObjectionsTo(EvidenceForm form)
    {
        if (form.Picked.Distinct(StringComparer.Ordinal).Count() > MostLines)
        {
            yield return new("Form.Picked", $"Choose {MostLines} lines at most: two or three say more than a list.");
        }

        foreach (var key in form.Picked.Distinct(StringComparer.Ordinal))
        {
            var sentence = SentenceOf(form, key);
            if (sentence.Length > LongestSentence)
            {
                yield return new($"Form.Sentences[{key}]", $"Say it in {LongestSentence} characters at most; now it is {sentence.Length}.");
            }
            else if (key == "own" && sentence.Length == 0)
            {
                yield return new($"Form.Sentences[{key}]", "Write the line, or clear its tick.");
            }
        }
    }

    public static string SentenceOf(EvidenceForm form, string key) => (form.Sentences.GetValueOrDefault(key) ?? "").ReplaceLineEndings(" ").Trim();

    private static string Times(int n) => n == 1 ? "once" : Words.Count(n, "time");
}
