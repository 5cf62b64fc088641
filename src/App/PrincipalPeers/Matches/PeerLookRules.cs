namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>What makes a pair of administrators worth a second look, as sentences. Nothing of it forbids the pair.</summary>
public static class PeerLookRules
{
    /// <summary>Tenths of a mile from which a visit is most of a day.</summary>
    public const int FarTenths = 450;

    public static IEnumerable<string> Reasons(PeerLook pair)
    {
        if (pair.People > 2)
        {
            yield return "A group of three: somebody was left over.";
        }

        if (pair.SomebodyDeclaredNothing)
        {
            yield return "One of them has declared no focus yet.";
        }
        else if (pair.Helped == 0)
        {
            yield return "Nobody’s declared focus is what a partner could share.";
        }
        else if (pair.Helped < pair.People)
        {
            yield return "One-way so far: not everybody’s focus is met.";
        }

        if (!pair.AreNeighbors)
        {
            yield return "Their districts are no neighbors.";
        }

        if (!pair.SameLevel)
        {
            yield return "Schools of different grades.";
        }

        if (pair.TenthsOfMile > FarTenths)
        {
            yield return $"About {pair.TenthsOfMile / 10} miles apart.";
        }

        if (!pair.SameZone)
        {
            yield return "The two schools keep different time.";
        }

        if (pair.LastYear)
        {
            yield return "They were partners last year.";
        }

        if (pair.FromResults)
        {
            yield return "A match rests on results, not on what was declared.";
        }

        if (pair.IsNotWithUnclear)
        {
            yield return "A district asked “not with” somebody we do not know by that name.";
        }
    }
}
