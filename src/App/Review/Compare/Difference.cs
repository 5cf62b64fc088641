namespace Counterpart.App.Review.Compare;

/// <summary>People whose pairs are others in one draft than in another, and nobody else: taken together, so that going back leaves no other pair torn.</summary>
/// <param name="Before">Their pairs in the earlier draft.</param>
/// <param name="Now">Their pairs in the draft as it stands.</param>
public sealed record Difference(IReadOnlyList<DraftPair> Before, IReadOnlyList<DraftPair> Now)
{
    /// <summary>Everybody concerned, by public id.</summary>
    public IReadOnlyList<string> Members { get; } = [.. Before.Concat(Now).SelectMany(p => p.Members).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>What a form calls this difference.</summary>
    public string Key => Members[0];

    /// <summary>The pairs that are not the same in both, put together where they share somebody. In the order of their first members.</summary>
    public static IReadOnlyList<Difference> Between(IReadOnlyList<DraftPair> before, IReadOnlyList<DraftPair> now)
    {
        var gone = before.Where(b => !now.Any(n => n.IsSameAs(b.Members))).ToList();
        var come = now.Where(n => !before.Any(b => b.IsSameAs(n.Members))).ToList();
        var found = new List<Difference>();
        foreach (var pair in gone.Concat(come))
        {
            var isGone = gone.Contains(pair);
            var touching = found.Where(d => d.Members.Any(pair.Has)).ToList();
            found.RemoveAll(touching.Contains);
            found.Add(new Difference(
                [.. touching.SelectMany(d => d.Before), .. isGone ? [pair] : Array.Empty<DraftPair>()],
                [.. touching.SelectMany(d => d.Now), .. isGone ? [] : new[] { pair }]));
        }

        return [.. found.OrderBy(d => d.Key, StringComparer.Ordinal)];
    }
}
