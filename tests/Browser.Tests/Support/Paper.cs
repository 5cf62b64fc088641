using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Counterpart.Browser.Tests.Support;

/// <summary>A page of the product as it comes out of a printer.</summary>
/// <param name="Pages">The words of each page.</param>
/// <param name="Sizes">"612x792" for each page, in points.</param>
public sealed partial record Paper(IReadOnlyList<string> Pages, IReadOnlyList<string> Sizes)
{
    public const string Letter = "612x792";

    /// <summary>What is visible in print and not black, white or grey; empty when there is nothing.</summary>
    private const string Colors = """
        () => {
          const found = new Set(), sides = ['Top', 'Right', 'Bottom', 'Left'];
          const isGrey = c => { const m = c.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/); return !m || m[4] === '0' || (m[1] === m[2] && m[2] === m[3]); };
          for (const e of document.body.querySelectorAll('*')) {
            if (!e.checkVisibility()) continue;
            const s = getComputedStyle(e), colors = [s.color, s.backgroundColor];
            for (const side of sides) if (parseFloat(s[`border${side}Width`]) > 0) colors.push(s[`border${side}Color`]);
            if (e.closest('svg')) colors.push(s.fill, s.stroke);
            if (s.accentColor !== 'auto') colors.push(s.accentColor);
            for (const c of colors) if (!isGrey(c)) found.add(`${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''}: ${c}`);
          }
          return [...found].slice(0, 8);
        }
        """;

    public static async Task<Paper> OfAsync(IPage page)
    {
        var pdf = await page.PdfAsync(new() { Format = "Letter", PreferCSSPageSize = true });
        var words = await ReadAsync(pdf);
        var sizes = Box().Matches(Encoding.Latin1.GetString(pdf)).Select(m => $"{m.Groups[1].Value}x{m.Groups[2].Value}").ToList();
        return new(words.TrimEnd('\f', '\n').Split('\f'), sizes);
    }

    public static async Task<IReadOnlyList<string>> ColorsOnAsync(IPage page)
    {
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        var found = await page.EvaluateAsync<string[]>(Colors);
        await page.EmulateMediaAsync(new() { Media = Media.Null });
        return found;
    }

    private static async Task<string> ReadAsync(byte[] pdf)
    {
        using var tool = Process.Start(new ProcessStartInfo("pdftotext", ["-layout", "-", "-"]) { RedirectStandardInput = true, RedirectStandardOutput = true, UseShellExecute = false })!;
        var words = tool.StandardOutput.ReadToEndAsync();
        await tool.StandardInput.BaseStream.WriteAsync(pdf);
        tool.StandardInput.Close();
        await tool.WaitForExitAsync();
        return await words;
    }

    [GeneratedRegex(@"/MediaBox \[0 0 (\d+) (\d+)\]", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Box();
}
