using System.Text;

namespace Counterpart.App.Imports.Sources.Workbooks;

/// <summary>How a cell shows its number.</summary>
internal sealed record NumberShape
{
    public static NumberShape Plain { get; } = new();

    public bool HasDate { get; init; }

    public bool HasTime { get; init; }

    public bool IsPercent { get; init; }

    /// <summary>"000000", "000-00-0000": zeros and signs to fill with digits; empty when the format is another.</summary>
    public string Zeros { get; init; } = "";

    /// <summary>Formats every spreadsheet knows by number (ECMA-376 part 1, 18.8.30), those of East Asian versions included.</summary>
    public static NumberShape BuiltIn(string id) => id switch
    {
        "9" or "10" => new() { IsPercent = true },
        "14" or "15" or "16" or "17" => new() { HasDate = true },
        "18" or "19" or "20" or "21" or "45" or "46" or "47" => new() { HasTime = true },
        "22" => new() { HasDate = true, HasTime = true },
        "27" or "28" or "29" or "30" or "31" or "36" or "50" or "51" or "52" or "53" or "54" or "57" or "58" => new() { HasDate = true },
        "32" or "33" or "34" or "35" or "55" or "56" => new() { HasTime = true },
        _ => Plain,
    };

    public static NumberShape OfCode(string code)
    {
        var bare = Bare(code);
        if (bare.Contains('%', StringComparison.Ordinal))
        {
            return new() { IsPercent = true };
        }

        if (bare.Contains("general", StringComparison.Ordinal))
        {
            return Plain;
        }

        var hasTime = bare.AsSpan().IndexOfAny('h', 's') >= 0;
        var hasDate = bare.AsSpan().IndexOfAny('y', 'd') >= 0 || (bare.Contains('m', StringComparison.Ordinal) && !hasTime);
        var isZeros = !hasDate && !hasTime && bare.Length > 1 && bare.AsSpan().IndexOfAnyExcept('0', '-', ' ') < 0;
        return new() { HasDate = hasDate, HasTime = hasTime, Zeros = isZeros ? bare : "" };
    }

    /// <summary>The first section of a format, in lower case, without quoted words, colors, conditions and languages.</summary>
    private static string Bare(string code)
    {
        var bare = new StringBuilder();
        for (var i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = code.IndexOf('"', i + 1) is var close and >= 0 ? close : code.Length;
                    break;
                case '[':
                    var end = code.IndexOf(']', i) is var bracket and >= 0 ? bracket : code.Length;
                    if (code[i..end].TrimStart('[').TrimEnd(']') is "h" or "hh" or "H" or "m" or "mm" or "s" or "ss")
                    {
                        bare.Append('h');
                    }

                    i = end;
                    break;
                case '\\':
                    if (i + 1 < code.Length && code[i + 1] is '-' or ' ')
                    {
                        bare.Append(code[i + 1]);
                    }

                    i++;
                    break;
                case '_' or '*':
                    i++;
                    break;
                default:
                    bare.Append(char.ToLowerInvariant(code[i]));
                    break;
            }
        }

        return bare.ToString().Replace("am/pm", "h", StringComparison.Ordinal).Replace("a/p", "h", StringComparison.Ordinal);
    }
}
