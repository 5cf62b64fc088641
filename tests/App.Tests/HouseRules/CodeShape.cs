using System.Text.RegularExpressions;

namespace Counterpart.App.Tests.HouseRules;

/// <summary>The types and methods of a C# file, found by counting braces: enough to measure, without a compiler.</summary>
internal sealed partial class CodeShape
{
    private readonly string code;
    private readonly Stack<Block> open = new();

    private CodeShape(string code)
    {
        this.code = code;
    }

    /// <summary>Each method or constructor with a body: its name and how many lines it takes, attributes left out.</summary>
    public List<(string Name, int Lines)> Methods { get; } = [];

    /// <summary>Public types that stand in no other type.</summary>
    public List<string> PublicTypes { get; } = [];

    private bool InType => open.TryPeek(out var around) && around.IsType;

    public static CodeShape Of(string source)
    {
        var shape = new CodeShape(CodeText.Of(source));
        shape.Read();
        return shape;
    }

    private void Read()
    {
        var start = 0;
        for (var i = 0; i < code.Length; i++)
        {
            if (code[i] == '{')
            {
                open.Push(Opened(start, i));
                start = i + 1;
            }
            else if (code[i] == '}' && open.TryPop(out var closed))
            {
                if (closed.Method is not null)
                {
                    Methods.Add((closed.Method, LinesBetween(closed.Start, i)));
                }

                // Braces within an expression end nothing: the statement goes on.
                start = closed.IsExpression ? closed.Start : i + 1;
            }
            else if (code[i] == ';')
            {
                Ended(start, i);
                start = i + 1;
            }
        }
    }

    private Block Opened(int start, int end)
    {
        var (head, first) = Head(start, end);
        if (TypeHead().Match(head) is { Success: true } type)
        {
            NotePublic(head, type);
            return new(first, IsType: true);
        }

        return InType switch
        {
            true when head.Contains("=>", StringComparison.Ordinal) => new(first, IsExpression: true),
            true when MethodHead().Match(head) is { Success: true } method => new(first, Method: method.Groups["name"].Value),
            _ => new(first),
        };
    }

    /// <summary>A method in one expression, or a type without a body.</summary>
    private void Ended(int start, int end)
    {
        var (head, first) = Head(start, end);
        var arrow = head.IndexOf("=>", StringComparison.Ordinal);
        if (InType && arrow > 0 && MethodHead().Match(head[..arrow]) is { Success: true } method)
        {
            Methods.Add((method.Groups["name"].Value, LinesBetween(first, end)));
        }
        else if (TypeHead().Match(head) is { Success: true } type)
        {
            NotePublic(head, type);
        }
    }

    private void NotePublic(string head, Match type)
    {
        if (!InType && head.StartsWith("public ", StringComparison.Ordinal))
        {
            PublicTypes.Add(type.Groups["name"].Value);
        }
    }

    private (string Head, int First) Head(int start, int end)
    {
        var head = code[start..end];
        var attributes = Attributes().Match(head).Length;
        return (head[attributes..], start + attributes);
    }

    private int LinesBetween(int first, int last) => code.AsSpan(first, last - first + 1).Count('\n') + 1;

    [GeneratedRegex(
        @"^((public|internal|private|protected|sealed|static|abstract|partial|file|readonly|ref|unsafe|new)\s+)*(class|record\s+struct|struct|record|interface|enum)\s+(?<name>\w+)",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex TypeHead();

    [GeneratedRegex(@"^[^=(]*?\b(?<name>\w+)\s*(<[^()]*>)?\s*\(", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex MethodHead();

    [GeneratedRegex(@"^(\s*\[[^\]]*\])*\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attributes();

    private sealed record Block(int Start, bool IsType = false, bool IsExpression = false, string? Method = null);
}
