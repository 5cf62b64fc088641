using System.Reflection;
using System.Text.RegularExpressions;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Tests.Support;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Tests.HouseRules;

/// <summary>A screen, its file, its address and its test share a name; each says who may open it.</summary>
public sealed partial class PageTests
{
    private static readonly List<(string File, string Address)> pages =
    [
        .. from file in SourceTree.Files("src/App", "*.cshtml")
           let address = PageLine().Match(File.ReadAllText(Path.Combine(SourceTree.Root, file)))
           where address.Success
           select (file, address.Groups["address"].Value),
    ];

    [Fact]
    public void Every_page_says_who_may_open_it() => Rule.Holds(
        from type in typeof(AppDb).Assembly.GetTypes()
        where type.IsSubclassOf(typeof(PageModel)) && !type.IsAbstract
        let policy = type.GetCustomAttribute<AuthorizeAttribute>()?.Policy
        where type.IsDefined(typeof(AllowAnonymousAttribute)) == (policy is not null) || (policy is not null && !May.All.Contains(policy, StringComparer.Ordinal))
        select $"{type.FullName}: give it [Authorize(May.X)] or [AllowAnonymous]");

    [Fact]
    public void Every_page_has_its_own_model() => Rule.Holds(
        from page in pages
        where !File.Exists(Path.Combine(SourceTree.Root, page.File + ".cs"))
        select $"{page.File} has no {Path.GetFileName(page.File)}.cs");

    [Fact]
    public void Every_page_has_a_test_file_of_its_name_in_the_mirrored_folder() => Rule.Holds(
        from page in pages
        let test = page.File.Replace("src/App/", "tests/App.Tests/", StringComparison.Ordinal).Replace(".cshtml", "Tests.cs", StringComparison.Ordinal)
        where !File.Exists(Path.Combine(SourceTree.Root, test))
        select $"{page.File} has no {test}");

    [Fact]
    public void A_page_file_is_named_after_the_last_literal_segment_of_its_address() => Rule.Holds(
        from page in pages
        let last = page.Address.Split('/', StringSplitOptions.RemoveEmptyEntries).LastOrDefault(s => !s.Contains('{', StringComparison.Ordinal)) ?? "index"
        let name = Path.GetFileNameWithoutExtension(page.File)
        where !string.Equals(name, last.Replace("-", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase)
        select $"{page.File} answers {page.Address}");

    [Fact]
    public void Every_page_says_its_address() => Rule.Holds(
        pages.Where(p => !p.Address.StartsWith('/')).Select(p => $"{p.File}: write @page \"/…\""));

    [GeneratedRegex("""^@page\b[ \t]*("(?<address>[^"]*)")?""", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex PageLine();
}
