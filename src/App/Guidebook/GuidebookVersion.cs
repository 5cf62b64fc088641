namespace Counterpart.App.Guidebook;

/// <summary>What a state said on a page of the guidebook from a moment on. Nothing is ever changed or deleted: going back adds a version.</summary>
public sealed class GuidebookVersion
{
    public long Id { get; init; }
    public required long StateId { get; init; }

    /// <summary>The slug of the page.</summary>
    public required string Section { get; init; }

    /// <summary>1, 2, 3 within state and page.</summary>
    public required int Number { get; init; }

    /// <summary>From here on the product's own text again; title and text are empty then.</summary>
    public bool IsOwnText { get; init; }

    public string Title { get; init; } = "";
    public string Text { get; init; } = "";
    public required DateTime PublishedAt { get; init; }

    /// <summary>The name of whoever published it, as it was.</summary>
    public required string PublishedBy { get; init; }
}
