namespace Counterpart.Pairing;

/// <summary>Writes what a group is worth as one whole number and reads sums of such numbers again: people with a wish met (when coverage comes first), then points, then pairs kept from before.</summary>
internal readonly record struct PlanScale
{
    private readonly long coverage;
    private readonly long keep;

    /// <param name="people">How many people are to be grouped, with at most one group of three and one pair that joins it.</param>
    /// <param name="mostPoints">The points of no pair are larger, whatever the sign.</param>
    /// <param name="settings">The settings; they say how much a group of three can be worth.</param>
    public PlanScale(int people, long mostPoints, PairingSettings settings)
    {
        var groups = (people / 2) + 1;
        keep = groups + 4;
        coverage = settings.CoverageFirst ? (2 * Math.Max(mostPoints, MostOfThree(settings)) * (groups + 3)) + 1 : 0;
    }

    public long Worth(int covered, long points, int kept) => (((covered * coverage) + points) * keep) + kept;

    /// <summary>The points in a sum of worths.</summary>
    public long Points(long sum)
    {
        var points = (sum - Kept(sum)) / keep;
        if (coverage == 0)
        {
            return points;
        }

        // The points of a whole plan are less than half of one covered person, so the nearest multiple is the coverage.
        var rest = ((points % coverage) + coverage) % coverage;
        return 2 * rest > coverage ? rest - coverage : rest;
    }

    /// <summary>The kept pairs in a sum of worths.</summary>
    public int Kept(long sum) => (int)(((sum % keep) + keep) % keep);

    private static long MostOfThree(PairingSettings settings)
    {
        var (points, emphases) = (settings.Points, settings.Emphases);
        var weight = Math.Max(points.AskedWeight, Math.Max(points.ResultsWeight, points.RelativeWeight));
        var help = ((long)Math.Abs(points.FirstMatch) + Math.Abs(points.SecondMatch) + Math.Abs(points.ThirdMatch)) * weight / 100;
        var time = (long)Math.Abs(points.TimeUnknown) + Math.Abs(points.CanMeet) + Math.Abs(points.PlentyOfTime);
        var near = (long)Math.Abs(points.SameGrade) + Math.Abs(points.NextGrade) + Math.Abs(points.SameSubject) + Math.Abs(points.RelatedSubject);
        var relationship = (long)Math.Abs(points.WorksWell) + Math.Abs(points.Prefer) + Math.Abs(points.BothAgain) + Math.Abs(points.SomeoneNew);
        return (3 * (help + 1) * emphases.Indicators) + (time * emphases.Time) + (2 * near * emphases.Near) + (2 * relationship * emphases.Relationship);
    }
}
