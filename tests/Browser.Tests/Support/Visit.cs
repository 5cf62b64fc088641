namespace Counterpart.Browser.Tests.Support;

/// <summary>One page as somebody saw it with JavaScript off.</summary>
public sealed record Visit
{
    public required Persona Persona { get; init; }
    public required string Path { get; init; }
    public required int Status { get; init; }
    public required string Title { get; init; }

    /// <summary>Every text of the page on a line of its own, folded parts and spoken labels too.</summary>
    public required string Words { get; init; }

    /// <summary>The page as it came, with what only a screen reader or a machine reads.</summary>
    public required string Html { get; init; }

    /// <summary>Forms that post without the antiforgery token.</summary>
    public required int FormsWithoutToken { get; init; }

    public required int Headings { get; init; }

    /// <summary>Links to other pages of the product.</summary>
    public required IReadOnlyList<string> Links { get; init; }

    /// <summary>The kind of page: its path without ids and without what follows the question mark.</summary>
    public string Kind => Crawl.KindOf(Path);

    public override string ToString() => $"{Persona.Name} at {Path}";
}
