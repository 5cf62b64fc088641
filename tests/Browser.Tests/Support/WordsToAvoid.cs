using System.Text.RegularExpressions;

namespace Counterpart.Browser.Tests.Support;

/// <summary>Words that no screen says: they make a peer a mentor, a person a number, or a promise that the law may break.</summary>
public static partial class WordsToAvoid
{
    /// <summary>Sentences that need such a word to say that the thing is not so, or that quote the program.</summary>
    private static readonly string[] said =
    [
        "not about overall effectiveness",
        "not a coaching or mentoring relationship",
        "overall effectiveness, value-added",
        "level AA",
    ];

    public static IEnumerable<string> In(string words)
    {
        foreach (var line in words.Split('\n'))
        {
            var rest = said.Aggregate(line, (text, sentence) => text.Replace(sentence, "", StringComparison.OrdinalIgnoreCase));
            if (Avoid().Match(rest) is { Success: true } found)
            {
                yield return $"\"{found.Value}\" in \"{line}\"";
            }
        }
    }

    [GeneratedRegex(
        @"\b(mentor\w*|mentee\w*|coach\w*|budd(y|ies)|weak(ness\w*|er|est)?|deficien\w+|performers?|target teachers?"
        + @"|scor(e|es|ed|ing)|ratings?|rated|levels?|rank(s|ed|ing|ings)?|averages?|total(s)?|overall|points? out of|percentile\w*"
        + @"|optimal|best match(es)?|algorithm\w*|complian(ce|t)|quota|overdue|inactive|failing|at risk|confidential|anonymous|oops)\b|!",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Avoid();
}
