using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Finalizing;

/// <summary>What stops a partnership from being finalized. One-way, no shared time or no focus never does.</summary>
public static class FinalizeRules
{
    public const int MostFocal = 3;
    private const int MostPartnerships = 2;

    /// <param name="pairs">The pairs to be finalized, in the order they would be.</param>
    /// <param name="seated">In how many partnerships each person is already.</param>
    /// <param name="agreed">People who agreed to a second partnership.</param>
    /// <param name="apart">Pairs kept apart.</param>
    public static IReadOnlyList<FinalizeBlock> Blocks(
        IReadOnlyList<DraftPair> pairs, IReadOnlyDictionary<string, int> seated, IReadOnlySet<string> agreed, IReadOnlyCollection<(string One, string Other)> apart)
    {
        var (blocks, sits) = (new List<FinalizeBlock>(), new Dictionary<string, int>(seated, StringComparer.Ordinal));
        foreach (var pair in pairs)
        {
            var own = apart.Where(a => pair.Has(a.One) && pair.Has(a.Other)).Select(a => new FinalizeBlock(pair.Id, FinalizeBlockKind.KeptApart, a.One, a.Other))
                .Concat(pair.Members.Select(m => Seat(pair.Id, m, sits.GetValueOrDefault(m), agreed)).OfType<FinalizeBlock>()).ToList();
            blocks.AddRange(own);
            foreach (var member in own.Count == 0 ? pair.Members : [])
            {
                sits[member] = sits.GetValueOrDefault(member) + 1;
            }
        }

        return blocks;
    }

    /// <summary>A focus is one to three indicators of the rubric; none at all means the board's proposal.</summary>
    public static IEnumerable<Objection> CheckFocus(IReadOnlyCollection<string> chosen, IReadOnlySet<string> indicators)
    {
        if (chosen.Count > MostFocal)
        {
            yield return new Objection("Indicators", "Choose three indicators at most.");
        }

        if (chosen.Any(c => !indicators.Contains(c)))
        {
            yield return new Objection("Indicators", "Choose indicators of the list.");
        }
    }

    private static FinalizeBlock? Seat(Guid pair, string member, int already, IReadOnlySet<string> agreed) => already switch
    {
        0 => null,
        < MostPartnerships when agreed.Contains(member) => null,
        < MostPartnerships => new FinalizeBlock(pair, FinalizeBlockKind.NeedsConsent, member),
        _ => new FinalizeBlock(pair, FinalizeBlockKind.TooMany, member),
    };
}
