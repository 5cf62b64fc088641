namespace Counterpart.Pairing;

/// <summary>A stretch of time in minutes from the start of the cycle's first day; a day is 1,440 of them.</summary>
internal readonly record struct Stretch(int Start, int End)
{
    public const int Day = 1440;

    /// <summary>Sorted, with overlapping and touching stretches of one day made one.</summary>
    public static Stretch[] Merge(List<Stretch> stretches)
    {
        stretches.Sort((one, other) => one.Start.CompareTo(other.Start));
        var merged = new List<Stretch>(stretches.Count);
        foreach (var next in stretches)
        {
            if (merged.Count > 0 && next.Start <= merged[^1].End && next.Start / Day == merged[^1].Start / Day)
            {
                merged[^1] = new Stretch(merged[^1].Start, Math.Max(merged[^1].End, next.End));
            }
            else
            {
                merged.Add(next);
            }
        }

        return [.. merged];
    }

    /// <summary>The sum of all shared stretches of at least so many minutes. Both lists are merged.</summary>
    public static int Overlap(Stretch[] one, Stretch[] other, int atLeast)
    {
        var (sum, i, j) = (0, 0, 0);
        while (i < one.Length && j < other.Length)
        {
            var minutes = Math.Min(one[i].End, other[j].End) - Math.Max(one[i].Start, other[j].Start);
            sum += minutes > 0 && minutes >= atLeast ? minutes : 0;
            _ = one[i].End <= other[j].End ? i++ : j++;
        }

        return sum;
    }

    /// <summary>Whether any shared stretch has at least so many minutes.</summary>
    public static bool Meet(Stretch[] one, Stretch[] other, int atLeast)
    {
        var (i, j) = (0, 0);
        while (i < one.Length && j < other.Length)
        {
            var minutes = Math.Min(one[i].End, other[j].End) - Math.Max(one[i].Start, other[j].Start);
            if (minutes > 0 && minutes >= atLeast)
            {
                return true;
            }

            _ = one[i].End <= other[j].End ? i++ : j++;
        }

        return false;
    }

    /// <summary>The shared stretches of at least so many minutes.</summary>
    public static Stretch[] Shared(Stretch[] one, Stretch[] other, int atLeast)
    {
        var shared = new List<Stretch>();
        var (i, j) = (0, 0);
        while (i < one.Length && j < other.Length)
        {
            var both = new Stretch(Math.Max(one[i].Start, other[j].Start), Math.Min(one[i].End, other[j].End));
            if (both.End > both.Start && both.End - both.Start >= atLeast)
            {
                shared.Add(both);
            }

            _ = one[i].End <= other[j].End ? i++ : j++;
        }

        return [.. shared];
    }
}
