namespace Counterpart.Pairing;

/// <summary>The recorded seed at work: the same seed and the same people give the same order, on any machine and for good.</summary>
internal static class Shuffle
{
    /// <summary>Fisher and Yates, drawing from splitmix64 (Steele, Lea and Flood 2014). The order given is the ascending one, so imports do not matter.</summary>
    public static string[] Of(IEnumerable<string> ids, long seed)
    {
        var order = ids.Order(StringComparer.Ordinal).ToArray();
        var state = unchecked((ulong)seed);
        for (var i = order.Length - 1; i > 0; i--)
        {
            var j = (int)(Next(ref state) % (ulong)(i + 1));
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    private static ulong Next(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
            z = (z ^ z >> 27) * 0x94D049BB133111EB;
            return z ^ z >> 31;
        }
    }
}
