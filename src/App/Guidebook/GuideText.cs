using System.Globalization;
using System.Text.RegularExpressions;

namespace Counterpart.App.Guidebook;

/// <summary>Reads the few marks that a section may carry. Whatever is no such mark stays the plain text it is: there is no way to write HTML.</summary>
public static partial class GuideText
{
    private const int MostLines = 30;

    public static IReadOnlyList<GuideBlock> Read(string text)
    {
        List<(GuideBlockKind Kind, List<string> Lines, int Count)> blocks = [];
        var goesOn = false;
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.TrimEntries))
        {
            if (line.Length > 0)
            {
                var (kind, words, count) = Sort(line);
                if (goesOn && blocks[^1].Kind == kind && kind is GuideBlockKind.Bullets or GuideBlockKind.Steps)
                {
                    blocks[^1].Lines.AddRange(words);
                }
                else if (goesOn && blocks[^1].Kind == kind && kind is GuideBlockKind.Paragraph)
                {
                    blocks[^1].Lines[0] += $" {words[0]}";
                }
                else
                {
                    blocks.Add((kind, words, count));
                }
            }

            goesOn = line.Length > 0;
        }

        return [.. blocks.Select(b => new GuideBlock(b.Kind, [.. b.Lines.Select(Runs)], b.Count))];
    }

    /// <summary>Addresses of links as typed, allowed or not.</summary>
    public static IEnumerable<string> Addresses(string text) => Mark().Matches(text).Select(m => m.Groups["to"]).Where(g => g.Success).Select(g => g.Value);

    /// <summary>A page of this site, or the web; nothing that runs.</summary>
    public static bool IsAllowed(string address) =>
        (address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal))
        || (Uri.TryCreate(address, UriKind.Absolute, out var uri) && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp) && address.Contains("://", StringComparison.Ordinal));

    private static (GuideBlockKind Kind, List<string> Words, int Count) Sort(string line)
    {
        if (line.StartsWith("## ", StringComparison.Ordinal))
        {
            return (GuideBlockKind.Heading, [line[3..].Trim()], 0);
        }

        if (line.StartsWith("- ", StringComparison.Ordinal))
        {
            return (GuideBlockKind.Bullets, [line[2..].Trim()], 0);
        }

        if (Step().Match(line) is { Success: true } step)
        {
            return (GuideBlockKind.Steps, [step.Groups["words"].Value], 0);
        }

        if (Lines().Match(line) is { Success: true } write)
        {
            return (GuideBlockKind.Write, [write.Groups["words"].Value], Number(write, one: 1));
        }

        return Rows().Match(line) is { Success: true } log
            ? (GuideBlockKind.Log, [.. log.Groups["words"].Value.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)], Number(log, one: 1))
            : (GuideBlockKind.Paragraph, [line], 0);
    }

    private static int Number(Match match, int one) =>
        match.Groups["n"] is { Success: true } n ? Math.Clamp(int.Parse(n.Value, CultureInfo.InvariantCulture), one, MostLines) : one;

    private static IReadOnlyList<GuideRun> Runs(string line)
    {
        List<GuideRun> runs = [];
        var at = 0;
        foreach (Match mark in Mark().Matches(line))
        {
            var isLink = mark.Groups["to"].Success;
            if (isLink && !IsAllowed(mark.Groups["to"].Value))
            {
                continue;
            }

            runs.Add(new(line[at..mark.Index]));
            runs.Add(isLink ? new(mark.Groups["words"].Value, Address: mark.Groups["to"].Value) : new(mark.Groups["bold"].Value, IsBold: true));
            at = mark.Index + mark.Length;
        }

        runs.Add(new(line[at..]));
        return [.. runs.Where(r => r.Words.Length > 0)];
    }

    [GeneratedRegex(@"\*\*(?<bold>[^*]+)\*\*|\[(?<words>[^\]]+)\]\((?<to>[^)\s]+)\)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();

    [GeneratedRegex(@"^[0-9]{1,2}\.\s+(?<words>.+)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Step();

    [GeneratedRegex(@"^(?<words>.*?)\s*_{3,}\s*(?<n>[0-9]{1,2})?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Lines();

    [GeneratedRegex(@"^\|(?<words>.+?)\|\s*x\s*(?<n>[0-9]{1,2})$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Rows();
}
