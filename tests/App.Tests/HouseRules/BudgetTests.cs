using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.HouseRules;

/// <summary>The sizes that keep a file readable. The engine may be longer: an algorithm is one thought.</summary>
public sealed class BudgetTests
{
    private static readonly string[] folders = ["src", "tests"];
    private static readonly List<string> code = [.. folders.SelectMany(f => SourceTree.Files(f, "*.cs"))];
    private static readonly List<string> pages = [.. SourceTree.Files("src", "*.cshtml")];

    private static readonly List<(string File, CodeShape Shape)> shapes = [.. code.Select(f => (f, CodeShape.Of(Read(f))))];

    [Fact]
    public void A_file_is_300_lines_at_most_and_the_engine_400() => Rule.Holds(
        from file in code.Concat(pages)
        let lines = Lines(file)
        where lines > (IsEngine(file) ? 400 : 300)
        select $"{file}: {lines} lines");

    [Fact]
    public void Nineteen_of_twenty_files_are_150_lines_at_most() =>
        Assert.InRange(P95(code.Concat(pages).Select(Lines)), 1, 150);

    [Fact]
    public void A_method_is_60_lines_at_most_and_in_the_engine_80() => Rule.Holds(
        from file in shapes
        from method in file.Shape.Methods
        where method.Lines > (IsEngine(file.File) ? 80 : 60)
        select $"{file.File}: {method.Name} has {method.Lines} lines");

    [Fact]
    public void Nineteen_of_twenty_methods_are_30_lines_at_most() =>
        Assert.InRange(P95(shapes.SelectMany(s => s.Shape.Methods).Select(m => m.Lines)), 1, 30);

    [Fact]
    public void A_file_has_one_public_type() => Rule.Holds(
        from file in shapes
        where file.Shape.PublicTypes.Count > 1
        select $"{file.File}: {string.Join(", ", file.Shape.PublicTypes)}");

    [Fact]
    public void The_program_itself_is_under_60_lines() => Assert.InRange(Lines("src/App/Program.cs"), 1, 59);

    [Fact]
    public void A_path_is_80_characters_at_most() => Rule.Holds(
        from folder in folders
        from file in SourceTree.Files(folder, "*")
        where file.Length > 80
        select file);

    private static bool IsEngine(string file) => file.StartsWith("src/Matching/", StringComparison.Ordinal);

    private static string Read(string file) => File.ReadAllText(Path.Combine(SourceTree.Root, file));

    private static int Lines(string file) => File.ReadLines(Path.Combine(SourceTree.Root, file)).Count();

    private static int P95(IEnumerable<int> sizes)
    {
        List<int> sorted = [.. sizes.Order()];
        Assert.True(sorted.Count > 20, "Too few to measure: is the tree where it should be?");
        return sorted[(sorted.Count * 95 / 100) - 1];
    }
}
