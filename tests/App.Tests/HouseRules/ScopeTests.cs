using System.Reflection;
using System.Text.RegularExpressions;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.HouseRules;

/// <summary>Not yours is not there: scope is a word in the query.</summary>
public sealed partial class ScopeTests
{
    [Fact]
    public void A_row_of_one_school_says_so() => Rule.Holds(
        from type in EntityTypes.All
        where type.GetProperty("SchoolId")?.PropertyType == typeof(long) && !typeof(ISchoolOwned).IsAssignableFrom(type) && !typeof(IPeerRow).IsAssignableFrom(type)
        select $"{type.Name} has a SchoolId: make it ISchoolOwned");

    [Fact]
    public void Every_row_of_a_school_carries_its_district() => Rule.Holds(
        from type in EntityTypes.All
        where type.GetProperty("SchoolId") is not null && type.GetProperty("DistrictId") is null
        select type.Name);

    [Fact]
    public void Nobody_switches_a_scope_off() => Rule.Holds(
        from file in SourceTree.Files("src", "*.cs")
        where CodeText.Of(Read(file)).Contains("IgnoreQueryFilters", StringComparison.Ordinal)
        select file);

    [Fact]
    public void A_page_reads_a_schools_rows_through_VisibleTo_or_as_the_person_itself()
    {
        var sets = string.Join('|', typeof(AppDb).GetProperties()
            .Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>))
            .Where(p => p.PropertyType.GetGenericArguments()[0] is var row && (typeof(ISchoolOwned).IsAssignableFrom(row) || typeof(IPeerRow).IsAssignableFrom(row)))
            .Select(p => p.Name));
        var use = new Regex($@"\bdb\.({sets})\b(?<rest>[^;]*)", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(5));

        Rule.Holds(
            from file in SourceTree.Files("src/App", "*.cshtml.cs")
            from Match query in use.Matches(CodeText.Of(Read(file)))
            where !Scoped().IsMatch(query.Groups["rest"].Value)
            select $"{file}: {query.Value.Split('\n')[0].Trim()}");
    }

    private static string Read(string file) => File.ReadAllText(Path.Combine(SourceTree.Root, file));

    [GeneratedRegex(@"^\s*\.VisibleTo\(|PersonId\s*==\s*(actor|me)\.PersonId", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Scoped();
}
