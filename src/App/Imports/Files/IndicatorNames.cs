namespace Counterpart.App.Imports.Files;

/// <summary>Finds an indicator by its code, its official name, or a close spelling of either.</summary>
public sealed class IndicatorNames
{
    private static readonly string[] Tails = ["score", "scores", "rating", "result", "average", "avg", "mean"];

    private readonly Dictionary<string, string> _byKey = new(StringComparer.Ordinal);
    private readonly PartOfName _parts;

    public IndicatorNames(IEnumerable<IndicatorName> indicators)
    {
        All = [.. indicators];
        _parts = new(All);
        foreach (var indicator in All)
        {
            _byKey[CellText.Key(indicator.Code)] = indicator.Code;
        }

        foreach (var indicator in All)
        {
            _byKey.TryAdd(CellText.Key(indicator.Name), indicator.Code);
            _byKey.TryAdd(Singular(indicator.Name), indicator.Code);
        }
    }

    public static IndicatorNames None { get; } = new([]);

    public IReadOnlyList<IndicatorName> All { get; }

    /// <summary>The code of the indicator the text names, or null.</summary>
    public string? Find(string text)
    {
        foreach (var form in Forms(text))
        {
            if (_byKey.TryGetValue(CellText.Key(form), out var code) || _byKey.TryGetValue(Singular(form), out code))
            {
                return code;
            }
        }

        return null;
    }

    /// <summary>A best guess, to be looked at: the one indicator whose name was shortened to this.</summary>
    internal string? Guess(string text) => Forms(text).Select(_parts.Find).FirstOrDefault(code => code is not null);

    /// <summary>Whether the text is a code or name itself, with nothing around it.</summary>
    internal bool IsExact(string text) => _byKey.ContainsKey(CellText.Key(text));

    /// <summary>The name of the indicator that looks most like the text, when one is close enough to ask about.</summary>
    internal string? Closest(string text)
    {
        if (Guess(text) is { } guess)
        {
            return All.First(i => i.Code == guess).Name;
        }

        var key = CellText.Key(text);
        var best = All.MinBy(indicator => CellText.Distance(key, CellText.Key(indicator.Name)));
        return best is not null && CellText.Distance(key, CellText.Key(best.Name)) <= Math.Min(3, key.Length / 3) ? best.Name : null;
    }

    /// <summary>"QU", "Questioning (QU)", "Instruction: Questioning", "Instruction - Questioning", "I.6 Questioning", "Questioning Score".</summary>
    private static IEnumerable<string> Forms(string text)
    {
        yield return text;
        var open = text.IndexOf('(', StringComparison.Ordinal);
        if (open > 0)
        {
            yield return text[..open];
            yield return text[open..];
        }

        foreach (var sign in (string[])[":", " - ", " – ", "/", "|"])
        {
            var cut = text.LastIndexOf(sign, StringComparison.Ordinal);
            if (cut > 0)
            {
                yield return text[(cut + sign.Length)..];
                yield return text[..cut];
            }
        }

        var words = text.Split([' ', '_'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length > 1)
        {
            var from = words[0].Any(char.IsDigit) ? 1 : 0;
            var to = Tails.Contains(words[^1], StringComparer.OrdinalIgnoreCase) ? words.Length - 1 : words.Length;
            yield return string.Join(' ', words[from..to]);
        }
    }

    private static string Singular(string text) =>
        string.Concat(CellText.Split(text.Replace("&", " and ", StringComparison.Ordinal)).Select(word => word.Length > 3 ? word.TrimEnd('s') : word));
}
