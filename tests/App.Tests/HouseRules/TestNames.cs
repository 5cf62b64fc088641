using System.Text.RegularExpressions;

namespace Counterpart.App.Tests.HouseRules;

internal static partial class TestNames
{
    /// <summary>The names of the facts and theories of a test file.</summary>
    public static IEnumerable<string> In(string source) => TestMethod().Matches(CodeText.Of(source)).Select(m => m.Groups["name"].Value);

    [GeneratedRegex(@"\[(Fact|Theory)\b[^\]]*\](\s*\[[^\]]*\])*\s*public\s+(static\s+)?(async\s+)?[\w<>]+\s+(?<name>\w+)\s*\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex TestMethod();
}
