namespace Counterpart.App.Tests.HouseRules;

/// <summary>The measuring tape itself.</summary>
public sealed class CodeShapeTests
{
    [Fact]
    public void Braces_in_quotes_and_comments_are_not_counted()
    {
        const string Source = """"
            public sealed class A
            {
                // a { in a comment
                public string One() => $"{(Ok ? "}" : "{")} {{ " + '{' + @"{""" + """{ " """;

                /* { */
                public void Two()
                {
                    var x = "\"{";
                }
            }

            internal sealed class B;
            public sealed record C(string D = "");
            """";

        var shape = CodeShape.Of(Source);

        Assert.Equal([("One", 1), ("Two", 4)], shape.Methods);
        Assert.Equal(["A", "C"], shape.PublicTypes);
    }

    [Fact]
    public void A_method_in_one_expression_is_as_long_as_it_looks()
    {
        const string Source = """
            class A
            {
                [Fact]
                public int Long(int n) => n switch
                {
                    0 => 1,
                    _ => new[] { 1, 2 }.Length,
                };

                public int Property { get; } = 3;
                public int Short() => 1;

                public A(int n)
                    : base(n)
                {
                }
            }
            """;

        Assert.Equal([("Long", 5), ("Short", 1), ("A", 4)], CodeShape.Of(Source).Methods);
    }
}
