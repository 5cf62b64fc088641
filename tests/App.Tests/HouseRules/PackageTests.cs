using System.Xml.Linq;
using Counterpart.App.Tests.Support;

namespace Counterpart.App.Tests.HouseRules;

/// <summary>A new package is a decision: it needs a line here and one in an architecture decision record.</summary>
public sealed class PackageTests
{
    private static readonly HashSet<string> allowed = new(StringComparer.Ordinal)
    {
        // The product: its databases, and the format workbooks come in.
        "Microsoft.EntityFrameworkCore.Sqlite",
        "Microsoft.EntityFrameworkCore.Relational",
        "SQLitePCLRaw.bundle_e_sqlite3",
        "SQLitePCLRaw.core",
        "Npgsql.EntityFrameworkCore.PostgreSQL",
        "Npgsql",
        "DocumentFormat.OpenXml",
        "System.IO.Packaging",

        // Analyzers and tests: never shipped.
        "Meziantou.Analyzer",
        "Microsoft.CodeAnalysis.BannedApiAnalyzers",
        "xunit.v3",
        "xunit.runner.visualstudio",
        "Microsoft.NET.Test.Sdk",
        "Microsoft.AspNetCore.Mvc.Testing",
        "AngleSharp",
        "Microsoft.Playwright",
        "Deque.AxeCore.Playwright",
        "FsCheck",
        "FSharp.Core",
    };

    [Fact]
    public void Only_packages_that_were_decided_on_are_used() => Rule.Holds(
        from item in Items("PackageVersion").Concat(Items("PackageReference"))
        where !allowed.Contains(item.Name)
        select $"{item.File}: {item.Name}");

    [Fact]
    public void Every_version_is_exact_and_kept_in_one_place() => Rule.Holds(
        from item in Items("PackageVersion").Concat(Items("PackageReference"))
        where item.Version is { } version && (!item.File.EndsWith("Directory.Packages.props", StringComparison.Ordinal) || !version.All(c => char.IsDigit(c) || c == '.'))
        select $"{item.File}: {item.Name} {item.Version}");

    [Fact]
    public void The_product_itself_uses_only_its_databases_and_the_format_of_workbooks() => Assert.Equal(
        ["DocumentFormat.OpenXml", "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL", "SQLitePCLRaw.bundle_e_sqlite3", "SQLitePCLRaw.core", "System.IO.Packaging"],
        Items("PackageReference").Where(i => i.File.StartsWith("src/", StringComparison.Ordinal)).Select(i => i.Name).Order(StringComparer.Ordinal));

    private static IEnumerable<(string File, string Name, string? Version)> Items(string kind) =>
        from file in new[] { "Directory.Packages.props", "Directory.Build.props" }
            .Concat(SourceTree.Files("src", "*.csproj")).Concat(SourceTree.Files("tests", "*.csproj")).Concat(SourceTree.Files("bench", "*.csproj"))
        from item in XDocument.Load(Path.Combine(SourceTree.Root, file)).Descendants(kind)
        select (file, item.Attribute("Include")!.Value, item.Attribute("Version")?.Value);
}
