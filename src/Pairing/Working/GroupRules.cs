namespace Counterpart.Pairing;

/// <summary>What holds for a group, worked out from the facts of its pairs.</summary>
internal static class GroupRules
{
    public static GroupFacts Of(PairBook book, IReadOnlyList<string> members)
    {
        var ordered = members.Order(StringComparer.Ordinal).ToArray();
        var pairs = Pairs(book, ordered);
        var (meeting, minutes, shared) = Time(book, pairs);
        return new GroupFacts
        {
            Members = ordered,
            WishesMet = [.. ordered.Select(id => Others(pairs, id).SelectMany(pair => pair.Brings(pair.Other(id))).Select(m => m.Indicator).Distinct(StringComparer.Ordinal).Count())],
            BringNothingYet = [.. ordered.Where(id => Others(pairs, id).All(pair => pair.Brings(id).Count == 0))],
            Meeting = meeting,
            MinutesAWeek = minutes,
            Shared = shared,
            Near = ordered.Length > 1 && Array.TrueForAll(ordered, id => Others(pairs, id).Any(pair => pair.Near())),
            Points = ordered.Length == 3 ? ThreePoints(book, ordered, pairs, meeting) : pairs.Sum(pair => pair.Points.Sum()),
        };
    }

    /// <summary>The points of a group, without the lists.</summary>
    public static int Points(PairBook book, IReadOnlyList<string> members)
    {
        var pairs = Pairs(book, members);
        return members.Count == 3 ? ThreePoints(book, members, pairs, Time(book, pairs).Meeting) : pairs.Sum(pair => pair.Points.Sum());
    }

    /// <summary>How many members have at least one wish met.</summary>
    public static int Covered(PairBook book, IReadOnlyList<string> members)
    {
        var pairs = Pairs(book, members);
        return members.Count(id => Others(pairs, id).Any(pair => pair.Brings(pair.Other(id)).Count > 0));
    }

    private static PairFacts[] Pairs(PairBook book, IReadOnlyList<string> members) => members.Count switch
    {
        1 => [],
        2 => [book.Facts(members[0], members[1])],
        3 => [book.Facts(members[0], members[1]), book.Facts(members[0], members[2]), book.Facts(members[1], members[2])],
        _ => throw new ArgumentException($"A group has one to three members, not {members.Count}.", nameof(members)),
    };

    private static IEnumerable<PairFacts> Others(PairFacts[] pairs, string id) => pairs.Where(pair => pair.A == id || pair.B == id);

    // For each of the three the best help from either other, time all three share, near and relationship of the best two of the pairs.
    private static int ThreePoints(PairBook book, IReadOnlyList<string> members, PairFacts[] pairs, Meeting meeting)
    {
        var settings = book.Settings;
        var help = members.Sum(id => Others(pairs, id).Max(pair => PointRules.Help(pair.Brings(pair.Other(id)), settings.Points)));
        var best = pairs.Select(pair => pair.Points.Near + pair.Points.Relationship).OrderDescending().Take(2).Sum();
        return (help * settings.Emphases.Indicators) + PointRules.Time(meeting, 0, settings) + best;
    }

    private static (Meeting Meeting, int Minutes, IReadOnlyList<Period> Shared) Time(PairBook book, PairFacts[] pairs)
    {
        if (pairs.Length < 3)
        {
            return pairs.Length == 0 ? (Meeting.Unknown, 0, []) : (pairs[0].Time.Meeting, pairs[0].Time.MinutesAWeek, pairs[0].Time.Shared);
        }

        if (Array.Exists(pairs, pair => pair.Time.Meeting == Meeting.Unknown))
        {
            return (Meeting.Unknown, 0, []);
        }

        var points = book.Settings.Points;
        var shared = pairs[0].Time.Shared.SelectMany(one => pairs[1].Time.Shared.Where(other => other.Day == one.Day)
            .Select(other => new Period(one.Day, Math.Max(one.Start, other.Start), Math.Min(one.End, other.End))))
            .Where(both => both.End > both.Start && both.End - both.Start >= points.ShortestMeeting).ToList();
        var minutes = shared.Sum(both => both.End - both.Start);
        return (Week.Judge(minutes, book.CycleDays, points), minutes * 5 / book.CycleDays, shared);
    }
}
