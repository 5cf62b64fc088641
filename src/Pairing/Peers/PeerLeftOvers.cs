namespace Counterpart.Pairing;

/// <summary>Whoever the search leaves over: joins a pair where all three may be partners, or has a reason.</summary>
internal static class PeerLeftOvers
{
    /// <summary>One after the other, the best of all ways first: most points added, then the smaller ids. What one adds to a pair does not depend on the others, so one sorted walk is enough.</summary>
    public static void Join(PeerBook book, List<string[]> pairs, List<string> alone)
    {
        var inDistrict = pairs.SelectMany((pair, at) => pair.Select(id => (book[id].DistrictId, At: at))).ToLookup(p => p.DistrictId, p => p.At, StringComparer.Ordinal);
        var ways = alone
            .SelectMany(id => book.NeighborsOf(book[id].DistrictId).SelectMany(d => inDistrict[d]).Distinct().Select(at => (Id: id, At: at, Points: Added(book, id, pairs[at]))))
            .Where(way => way.Points is not null)
            .OrderByDescending(way => way.Points).ThenBy(way => way.Id, StringComparer.Ordinal).ThenBy(way => pairs[way.At][0], StringComparer.Ordinal).ToList();
        foreach (var (id, at, _) in ways)
        {
            if (pairs[at].Length == 2 && alone.Remove(id))
            {
                pairs[at] = [.. pairs[at].Append(id).Order(StringComparer.Ordinal)];
            }
        }
    }

    public static PeerLeftOutReason Reason(PeerBook book, string id)
    {
        var neighbors = book.NeighborsOf(book[id].DistrictId);
        if (neighbors.Count == 0)
        {
            return PeerLeftOutReason.NoNeighborDistrict;
        }

        var there = neighbors.SelectMany(book.In).ToList();
        return there.Count == 0 ? PeerLeftOutReason.NobodyThere
            : there.TrueForAll(n => book.Facts(id, n.Id).Bar != PeerBar.None) ? PeerLeftOutReason.RulesLeaveNobody
            : PeerLeftOutReason.AllTaken;
    }

    private static int? Added(PeerBook book, string id, string[] pair)
    {
        var (one, other) = (book.Facts(id, pair[0]), book.Facts(id, pair[1]));
        return one.Bar == PeerBar.None && other.Bar == PeerBar.None ? one.Points + other.Points : null;
    }
}
