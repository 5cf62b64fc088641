namespace Counterpart.Pairing;

/// <summary>Several people left over after the proved optimum join the pairs they add most to, one after the other.</summary>
/// <remarks>
/// One person left over is another matter: <see cref="BestThree"/> is exact. Several are left over only when rules, or the wish for good pairs only, rule out too many pairs;
/// then the best set of several groups of three is a problem of packing triples, which no matching solves, and this is the plain way.
/// </remarks>
internal sealed class ThirdPeople
{
    private readonly PairBook _book;
    private readonly Together _before;

    public ThirdPeople(PairBook book, Together before)
    {
        _book = book;
        _before = before;
    }

    public static bool Wanted(PairBook book) => book.Settings.GroupOfThree && book.Settings.Mode == PairingMode.TwoWay;

    /// <summary>Whether a person may join a pair: nothing forbids it, and, when only good pairs are wanted, one of the two is a good partner.</summary>
    public static bool MayJoin(PairBook book, string id, IReadOnlyList<string> pair)
    {
        var number = book.Number(id);
        var scores = pair.Select(other => book.Score(number, book.Number(other))).ToArray();
        return scores.All(score => score.Forbidden == ForbiddenReason.None) && scores.Any(score => score.IsCandidate(book.Settings));
    }

    /// <summary>Puts as many of the left-over people as possible into groups of three, the most rewarding first.</summary>
    /// <param name="alone">People in seed order, which decides between equals; those who find a group are taken out.</param>
    /// <param name="groups">The groups so far; those at the given places may take a third person.</param>
    /// <param name="hosts">Places of pairs that may.</param>
    public void Place(List<string> alone, List<PlanGroup> groups, ICollection<int> hosts)
    {
        if (!Wanted(_book))
        {
            return;
        }

        var open = new List<int>(hosts);
        while (Best(alone, groups, open) is { } best)
        {
            groups[best.Host] = new PlanGroup([.. groups[best.Host].Members.Append(best.Id).Order(StringComparer.Ordinal)], GroupOrigin.BestThirdPerson);
            alone.Remove(best.Id);
            open.Remove(best.Host);
        }
    }

    private (string Id, int Host)? Best(List<string> alone, List<PlanGroup> groups, List<int> open)
    {
        ((int Covered, int Points, int Kept) Gain, string Id, int Host)? best = null;
        foreach (var id in alone)
        {
            foreach (var host in open)
            {
                var pair = groups[host].Members;
                if (MayJoin(_book, id, pair) && Gain(pair, id) is var gain && (best is null || gain.CompareTo(best.Value.Gain) > 0))
                {
                    best = (gain, id, host);
                }
            }
        }

        return best is { } found ? (found.Id, found.Host) : null;
    }

    private (int Covered, int Points, int Kept) Gain(IReadOnlyList<string> pair, string id)
    {
        string[] three = [.. pair, id];
        var covered = _book.Settings.CoverageFirst ? GroupRules.Covered(_book, three) - GroupRules.Covered(_book, pair) : 0;
        return (covered, GroupRules.Points(_book, three) - GroupRules.Points(_book, pair), _before.Count(three) - _before.Count(pair));
    }
}
