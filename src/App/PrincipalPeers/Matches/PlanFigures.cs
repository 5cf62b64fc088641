using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>A draft in counts.</summary>
public readonly record struct PlanFigures(int Pairs, int BothWays, int SameLevel, int Alone)
{
    public static PlanFigures Of(LoadedPeers loaded, IEnumerable<IReadOnlyList<string>> groups)
    {
        var all = groups.ToList();
        var facts = all.Select(g => loaded.Book.Facts(g[0], g[1])).ToList();
        return new(all.Count, facts.Count(f => f.BothWays), facts.Count(f => f.SameLevel), loaded.People.Count - all.Sum(g => g.Count));
    }
}
