using System.Text.RegularExpressions;
using Counterpart.App.Access;
using Counterpart.App.Audit.OfSchool;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.Audit;

/// <summary>docs/audit.md lists every act that is written down, and what is written about it.</summary>
public sealed partial class AuditListTests
{
    private static readonly string[] fileEndings = ["csv", "xlsx", "json", "jsonl", "db", "sql", "key", "md", "html", "txt", "zip", "xml", "ini", "ics"];

    [Fact]
    public void Every_act_that_is_recorded_stands_in_the_list_with_what_it_records()
    {
        var listed = ListedAct().Matches(Read("docs/audit.md")).ToDictionary(m => m.Groups["act"].Value, m => m.Groups["what"].Value.Trim());
        var recorded = Recorded();

        Rule("add a line", recorded.Except(listed.Keys).Select(act => $"| `{act}` | what it records | whom it concerns |"));
        Rule("nobody records any more", listed.Keys.Except(recorded));
        Rule("say what it records", listed.Where(l => l.Value.Length < 10).Select(l => l.Key));
    }

    [Fact]
    public void Acts_that_are_told_to_leaders_are_recorded_somewhere()
    {
        var everything = ActSentences.ToldTo(new Actor { PersonId = 1, Name = "", Role = Role.Principal, PositionId = 1, SessionId = 1 });

        Rule("nobody records what leaders are told of", everything.Except(Recorded()));
    }

    [Fact]
    public void The_list_is_in_order()
    {
        var acts = ListedAct().Matches(Read("docs/audit.md")).Select(m => m.Groups["act"].Value).ToList();

        Assert.Equal(acts.Order(StringComparer.Ordinal), acts);
    }

    private static void Rule(string what, IEnumerable<string> lines)
    {
        List<string> broken = [.. lines];
        Assert.True(broken.Count == 0, $"docs/audit.md: {what}\n{string.Join('\n', broken)}");
    }

    /// <summary>Acts are named "thing.done" and nothing else in the product is, but files.</summary>
    private static HashSet<string> Recorded() =>
    [
        .. from file in SourceTree.Files("src/App", "*.cs")
           where !file.Contains("/Audit/", StringComparison.Ordinal)
           from line in Read(file).Split('\n')
           where !line.TrimStart().StartsWith("//", StringComparison.Ordinal)
           from Match act in Act().Matches(line)
           where !fileEndings.Contains(act.Groups["done"].Value)
           select act.Groups["act"].Value,
    ];

    private static string Read(string file) => File.ReadAllText(Path.Combine(SourceTree.Root, file));

    [GeneratedRegex("\"(?<act>[a-z]+(-[a-z]+)*\\.(?<done>[a-z]+(-[a-z]+)*))\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Act();

    [GeneratedRegex(@"^\| `(?<act>[a-z.-]+)` \| (?<what>[^|]*) \|", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex ListedAct();
}
