using System.Text.RegularExpressions;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.HouseRules;

public sealed partial class WholeNumberTests
{
    [Theory]
    [InlineData("src/Matching")]
    [InlineData("src/Pairing")]
    public void The_engine_and_the_pairing_reckon_in_whole_numbers(string folder) => Rule.Holds(
        from file in SourceTree.Files(folder, "*.cs")
        from Match match in Fraction().Matches(CodeText.Of(File.ReadAllText(Path.Combine(SourceTree.Root, file))))
        select $"{file}: {match.Value}");

    [GeneratedRegex(@"\b(double|float|decimal|Half|Math\.Sqrt|Math\.Pow)\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Fraction();
}
