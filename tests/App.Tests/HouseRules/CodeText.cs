using System.Text;

namespace Counterpart.App.Tests.HouseRules;

/// <summary>C# with what stands in comments and quotes blanked out, so that braces and words that are left are code. Lines keep their numbers.</summary>
internal sealed class CodeText
{
    private readonly string source;
    private readonly StringBuilder code;
    private int at;

    private CodeText(string source)
    {
        this.source = source;
        code = new StringBuilder(source.Length);
    }

    public static string Of(string source)
    {
        var text = new CodeText(source);
        text.Code(untilBrace: false);
        return text.code.ToString();
    }

    private bool Starts(string word) => string.CompareOrdinal(source, at, word, 0, word.Length) == 0;

    private void Keep() => code.Append(source[at++]);

    private void Blank(int count)
    {
        for (var end = Math.Min(at + count, source.Length); at < end; at++)
        {
            code.Append(source[at] == '\n' ? '\n' : ' ');
        }
    }

    private void BlankTo(string mark)
    {
        var end = source.IndexOf(mark, Math.Min(at, source.Length), StringComparison.Ordinal);
        Blank((end < 0 ? source.Length : end + mark.Length) - at);
    }

    /// <summary>Reads code; inside a hole of an interpolated string only to the brace that closes it.</summary>
    private void Code(bool untilBrace)
    {
        for (var depth = 0; at < source.Length;)
        {
            if (Starts("//"))
            {
                var end = source.IndexOf('\n', at);
                Blank((end < 0 ? source.Length : end) - at);
            }
            else if (Starts("/*"))
            {
                BlankTo("*/");
            }
            else if (source[at] == '\'')
            {
                Character();
            }
            else if (source[at] is '"' or '$' or '@' && QuoteAhead() is { } quote)
            {
                Quoted(quote);
            }
            else
            {
                depth += source[at] == '{' ? 1 : source[at] == '}' ? -1 : 0;
                if (untilBrace && depth < 0)
                {
                    return;
                }

                Keep();
            }
        }
    }

    private void Character()
    {
        Blank(source[at + 1] == '\\' ? 3 : 2);
        BlankTo("'");
    }

    /// <summary>What kind of quote begins here: how many $ and quotes, and whether it is verbatim. Null when none does.</summary>
    private Quote? QuoteAhead()
    {
        var (dollars, verbatim, i) = (0, false, at);
        for (; i < source.Length && source[i] is '$' or '@'; i++)
        {
            dollars += source[i] == '$' ? 1 : 0;
            verbatim |= source[i] == '@';
        }

        var quotes = 0;
        for (; i < source.Length && source[i] == '"'; i++)
        {
            quotes++;
        }

        return quotes switch
        {
            0 => null,
            2 => new(dollars, verbatim, 1, i - at - 1),
            >= 3 => new(dollars, verbatim, quotes, i - at),
            _ => new(dollars, verbatim, quotes, i - at),
        };
    }

    private void Quoted(Quote quote)
    {
        Blank(quote.Opening);
        var closing = new string('"', quote.Quotes);
        while (at < source.Length && !Starts(closing))
        {
            if (quote is { Quotes: 1, Verbatim: false } && source[at] == '\\')
            {
                Blank(2);
            }
            else if (quote.Dollars > 0 && source[at] == '{')
            {
                Hole(quote);
            }
            else
            {
                Blank(1);
            }

            if (quote is { Quotes: 1, Verbatim: true } && Starts("\"\""))
            {
                Blank(2);
            }
        }

        Blank(closing.Length);
    }

    private void Hole(Quote quote)
    {
        var braces = 0;
        while (at + braces < source.Length && source[at + braces] == '{')
        {
            braces++;
        }

        var opens = quote.Quotes >= 3 ? braces >= quote.Dollars : braces % 2 == 1;
        Blank(braces);
        if (opens)
        {
            Code(untilBrace: true);
            Blank(quote.Quotes >= 3 ? quote.Dollars : 1);
        }
    }

    private sealed record Quote(int Dollars, bool Verbatim, int Quotes, int Opening);
}
