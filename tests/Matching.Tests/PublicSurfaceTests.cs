using System.Reflection;
using Counterpart.Matching.Tests.Support;

namespace Counterpart.Matching.Tests;

/// <summary>The public surface is a file, so that a change of it is seen in review. To renew it: set COUNTERPART_RENEW=1 and run this test.</summary>
public sealed class PublicSurfaceTests
{
    [Fact]
    public void What_the_library_shows_is_what_the_listing_says()
    {
        var listing = string.Join('\n', typeof(WeightedGraph).Assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal).SelectMany(Lines)) + "\n";
        if (Environment.GetEnvironmentVariable("COUNTERPART_RENEW") is not null)
        {
            Repository.Write("src/Matching/PublicApi.txt", listing);
        }

        Assert.Equal(Repository.Read("src/Matching/PublicApi.txt"), listing);
    }

    private static IEnumerable<string> Lines(Type type)
    {
        yield return type.FullName!;
        var members = type.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(member => member is not MethodInfo { IsSpecialName: true } && member.Name is not ("Equals" or "GetHashCode" or "ToString" or "Deconstruct" or "<Clone>$"));
        foreach (var line in members.Select(Line).Distinct().Order(StringComparer.Ordinal))
        {
            yield return "    " + line;
        }
    }

    private static string Line(MemberInfo member) => member switch
    {
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        ConstructorInfo constructor => $"new({Parameters(constructor)})",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name}{(property.CanWrite ? " { get; init; }" : string.Empty)}",
        FieldInfo field => $"const {Name(field.FieldType)} {field.Name}",
        _ => member.ToString()!,
    };

    private static string Parameters(MethodBase method) =>
        string.Join(", ", method.GetParameters().Select(parameter => $"{Name(parameter.ParameterType)} {parameter.Name}{(parameter.IsOptional ? " = .." : string.Empty)}"));

    private static string Name(Type type) => !type.IsGenericType
        ? type.Name
        : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
}
