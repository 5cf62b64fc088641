using Counterpart.App.Plumbing;

namespace Counterpart.App.Partnerships.Lines;

/// <summary>What a shared line may be.</summary>
public static class LineRules
{
    /// <summary>It has to be read from the last row of a room.</summary>
    public const int Longest = 280;

    public static IEnumerable<Objection> ObjectionsTo(LineForm form)
    {
        if (WhoReads(form.For) is null)
        {
            yield return new("Form.For", "Choose who may read it.");
        }

        var text = Tidy(form.Text);
        if (text.Length == 0)
        {
            yield return new("Form.Text", "Write the line.");
        }
        else if (text.Length > Longest)
        {
            yield return new("Form.Text", $"Say it in {Longest} characters at most; now it is {text.Length}.");
        }
    }

    public static LineFor? WhoReads(string? typed) => Enum.TryParse<LineFor>(typed, out var reads) && Enum.IsDefined(reads) && typed == reads.ToString() ? reads : null;

    /// <summary>One line: what was typed on several becomes one.</summary>
    public static string Tidy(string? typed) => string.Join(' ', (typed ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
