using System.Text.RegularExpressions;
using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

public sealed class HouseRulesTests
{
    [Fact]
    public void The_library_depends_on_nothing_but_the_runtime()
    {
        var references = typeof(WeightedGraph).Assembly.GetReferencedAssemblies().Select(reference => reference.Name!).ToArray();

        Assert.NotEmpty(references);
        Assert.All(references, name => Assert.StartsWith("System.", name, StringComparison.Ordinal));
    }

    [Fact]
    public void Numbers_are_whole()
    {
        Assert.All(Repository.Sources("src/Matching"), path =>
        {
            var code = Regex.Replace(File.ReadAllText(path), "//.*", string.Empty, RegexOptions.None, TimeSpan.FromSeconds(5));
            Assert.DoesNotMatch(@"\b(double|float|decimal|Half|Double|Single|Decimal)\b", code);
        });
    }

    [Fact]
    public void The_proof_shares_no_code_with_the_search()
    {
        Assert.All(Repository.Sources("src/Matching/Proving"), path =>
            Assert.DoesNotMatch(@"Matching\.(Search|Dense|Pricing)\b", File.ReadAllText(path)));
        Assert.All(Repository.Sources("src/Matching/Search"), path =>
            Assert.DoesNotContain("Matching.Proving", File.ReadAllText(path), StringComparison.Ordinal));
    }

    [Fact]
    public void Classes_are_sealed_and_files_stay_short()
    {
        Assert.All(
            typeof(WeightedGraph).Assembly.GetTypes().Where(type => type.IsClass && type.Namespace?.StartsWith("Counterpart", StringComparison.Ordinal) == true),
            type => Assert.True(type.IsSealed || type.IsAbstract, type.Name));
        Assert.All(Repository.Sources("src/Matching"), path => Assert.InRange(File.ReadLines(path).Count(), 1, 400));
    }
}
