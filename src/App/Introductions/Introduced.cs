namespace Counterpart.App.Introductions;

/// <summary>What an introduction put on its way.</summary>
/// <param name="Emails">How many went into the outbox.</param>
/// <param name="GoOut">When they go out, in words; null for at once.</param>
public sealed record Introduced(int Emails = 0, string? GoOut = null)
{
    /// <summary>Names of those whose letter has to be printed.</summary>
    public IReadOnlyList<string> OnPaper { get; init; } = [];
}
