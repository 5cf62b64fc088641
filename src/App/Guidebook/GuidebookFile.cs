namespace Counterpart.App.Guidebook;

/// <summary>The product's own text of the guidebook, read from the embedded file: "# slug | Title", with "| sheet" after it for a template.</summary>
public static class GuidebookFile
{
    public static readonly IReadOnlyList<GuideSection> Sections = Read();

    public static GuideSection? Find(string slug) => Sections.FirstOrDefault(s => string.Equals(s.Slug, slug, StringComparison.Ordinal));

    private static List<GuideSection> Read()
    {
        using var stream = typeof(GuidebookFile).Assembly.GetManifestResourceStream("guidebook.txt")
            ?? throw new InvalidOperationException("The guidebook is not in this build");
        using var reader = new StreamReader(stream);
        return [.. $"\n{reader.ReadToEnd().ReplaceLineEndings("\n")}".Split("\n# ", StringSplitOptions.RemoveEmptyEntries).Select(Section)];
    }

    private static GuideSection Section(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var head = text[..end].Split('|', StringSplitOptions.TrimEntries);
        return new(head[0], head[1], text[end..].Trim(), IsSheet: head.Length > 2);
    }
}
