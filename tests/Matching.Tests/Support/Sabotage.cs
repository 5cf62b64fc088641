namespace Counterpart.Matching.Tests.Support;

/// <summary>Changes one to three things of a right result at random; now and then the outcome is another right result.</summary>
internal static class Sabotage
{
    public static MatchingResult Of(MatchingResult right, Random random)
    {
        int[] mates = [.. right.Mates];
        long[] duals = [.. right.Certificate.DoubledVertexDuals];
        var sets = right.Certificate.Blossoms.ToList();
        var barrier = right.Certificate.Barrier?.ToList();
        var total = right.TotalWeight;
        for (var change = random.Next(1, 4); change > 0; change--)
        {
            var (u, v) = (random.Next(mates.Length), random.Next(mates.Length));
            switch (random.Next(9))
            {
                case 0:
                    mates[u] = v;
                    break;
                case 1:
                    (mates[u], mates[v]) = (v, u);
                    break;
                case 2:
                    (mates[u], mates[v]) = (mates[v], mates[u]);
                    break;
                case 3:
                    total += random.Next(-1, 2);
                    break;
                case 4:
                    duals[u] += random.Next(-2, 3);
                    break;
                case 5:
                    (duals[u], duals[v]) = (duals[u] + 1, duals[v] - 1);
                    break;
                case 6:
                    sets.Add(new OddSet(random.Next(-1, 3), [u, v, random.Next(mates.Length)]));
                    break;
                case 7 when sets.Count > 0:
                    sets.RemoveAt(random.Next(sets.Count));
                    break;
                default:
                    barrier = random.Next(3) == 0 ? null : [.. barrier ?? [], u];
                    break;
            }
        }

        return new MatchingResult(mates, total, new Certificate(duals, sets, barrier));
    }
}
