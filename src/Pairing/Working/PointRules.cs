namespace Counterpart.Pairing;

/// <summary>The formula: facts in, points out. Whole numbers only; a weight that does not divide evenly rounds towards zero.</summary>
internal static class PointRules
{
    private const int FullWeight = 100;

    /// <summary>What one brings: the best three matches, each times its weight. Matches are given by how many there are of each ground.</summary>
    public static int Help(int asked, int fromResults, int relative, PointValues points)
    {
        Span<(int Weight, int Count)> grounds = [(points.AskedWeight, asked), (points.ResultsWeight, fromResults), (points.RelativeWeight, relative)];
        grounds.Sort((one, other) => other.Weight.CompareTo(one.Weight));
        var (sum, place) = (0, 0);
        foreach (var (weight, count) in grounds)
        {
            for (var left = count; left > 0 && place < 3; left--, place++)
            {
                sum += Place(place, points) * weight / FullWeight;
            }
        }

        return sum;
    }

    public static int Help(IReadOnlyList<IndicatorMatch> matches, PointValues points)
    {
        var (asked, results, relative) = (0, 0, 0);
        foreach (var match in matches)
        {
            asked += match.Wish == WishGround.Asked ? 1 : 0;
            results += match.Wish == WishGround.FromResults ? 1 : 0;
            relative += match.Wish == WishGround.Relative ? 1 : 0;
        }

        return Help(asked, results, relative, points);
    }

    /// <summary>Both directions and the smaller of the two, so that bringing something each way counts more; research mode is one-way by nature.</summary>
    public static int Indicators(int helpOfA, int helpOfB, PairingSettings settings) =>
        (helpOfA + helpOfB + (settings.Mode == PairingMode.Research ? 0 : Math.Min(helpOfA, helpOfB))) * settings.Emphases.Indicators;

    public static int Time(Meeting meeting, int watchers, PairingSettings settings) =>
        (MeetingPoints(meeting, settings.Points) + (watchers * settings.Points.WatchWithoutCover)) * settings.Emphases.Time;

    public static int Near(Nearness grade, Nearness subject, PairingSettings settings)
    {
        var points = settings.Points;
        var byGrade = grade switch { Nearness.Same => points.SameGrade, Nearness.Near => points.NextGrade, _ => 0 };
        var bySubject = subject switch { Nearness.Same => points.SameSubject, Nearness.Near => points.RelatedSubject, _ => 0 };
        return (byGrade + bySubject) * settings.Emphases.Near;
    }

    public static int Relationship(Relation relation, bool bothAgain, bool someoneNew, PairingSettings settings)
    {
        var points = settings.Points;
        var sum = (relation.HasFlag(Relation.WorksWell) ? points.WorksWell : 0)
            + (relation.HasFlag(Relation.Prefer) ? points.Prefer : 0)
            + (bothAgain ? points.BothAgain : 0)
            + (someoneNew ? points.SomeoneNew : 0);
        return sum * settings.Emphases.Relationship;
    }

    private static int Place(int place, PointValues points) => place switch
    {
        0 => points.FirstMatch,
        1 => points.SecondMatch,
        _ => points.ThirdMatch,
    };

    private static int MeetingPoints(Meeting meeting, PointValues points) => meeting switch
    {
        Meeting.Unknown => points.TimeUnknown,
        Meeting.CanMeet => points.CanMeet,
        Meeting.Plenty => points.CanMeet + points.PlentyOfTime,
        _ => 0,
    };
}
