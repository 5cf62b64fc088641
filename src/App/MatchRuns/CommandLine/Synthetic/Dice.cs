namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>
/// Seeded chance in whole numbers (Steele, Lea and Flood's SplitMix64), so that a seed gives the same state on every machine and in every
/// version. Each school throws its own dice: the order of the list changes nothing.
/// </summary>
internal sealed class Dice
{
    private ulong _state;

    public Dice(long seed, string name)
    {
        unchecked
        {
            // FNV-1a of the name, then the seed.
            var hash = 14695981039346656037UL;
            foreach (var letter in name)
            {
                hash = (hash ^ letter) * 1099511628211UL;
            }

            _state = hash ^ ((ulong)seed * 0x9E3779B97F4A7C15UL);
        }

        Next();
    }

    /// <summary>0 up to, not including, <paramref name="below"/>.</summary>
    public int Below(int below) => (int)((UInt128)Next() * (uint)below >> 64);

    public int Between(int least, int most) => least + Below(most - least + 1);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> things) => things[Below(things.Count)];

    /// <summary>A normal number in thousandths of its standard deviation: twelve uniform numbers added up.</summary>
    public int Normal()
    {
        long sum = 0;
        for (var draw = 0; draw < 3; draw++)
        {
            var bits = Next();
            sum += (long)(bits & 0xFFFF) + (long)((bits >> 16) & 0xFFFF) + (long)((bits >> 32) & 0xFFFF) + (long)(bits >> 48);
        }

        return (int)((sum - (6 * 65_535)) * 1_000 / 65_536);
    }

    private ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15UL;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9UL;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBUL;
            return mixed ^ (mixed >> 31);
        }
    }
}
