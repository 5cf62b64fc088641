using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>A run's facts as they hold now: who was kept apart since, and who no longer takes part, is no option any more, without a new run.</summary>
public static class CurrentFacts
{
    /// <param name="table">The facts of the run.</param>
    /// <param name="apart">Pairs kept apart now.</param>
    /// <param name="takingPart">Everybody taking part now.</param>
    public static PairTable Of(PairTable table, IReadOnlyCollection<(string One, string Other)> apart, IReadOnlySet<string> takingPart)
    {
        var never = apart.Select(p => Ordered(p.One, p.Other)).ToHashSet();
        return table with
        {
            People = [.. table.People.Select(p => takingPart.Contains(p.Id) ? p : p with { TakesPart = false })],
            Pairs = [.. table.Pairs.Select(f => Now(f, never, takingPart))],
            Rules = [.. table.Rules.Where(r => !never.Contains(Ordered(r.A, r.B))), .. never.Select(p => new PairRule(p.One, p.Other, Pairing.RuleKind.Never))],
        };
    }

    private static PairFacts Now(PairFacts pair, HashSet<(string One, string Other)> never, IReadOnlySet<string> takingPart) =>
        never.Contains((pair.A, pair.B)) ? pair with { Forbidden = ForbiddenReason.NeverRule }
        : takingPart.Contains(pair.A) && takingPart.Contains(pair.B) ? pair
        : pair with { Forbidden = ForbiddenReason.NotTakingPart };

    private static (string One, string Other) Ordered(string one, string other) =>
        string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
