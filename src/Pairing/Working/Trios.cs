namespace Counterpart.Pairing;

/// <summary>What any three of some people are worth together, from the facts of their pairs gone through once.</summary>
/// <remarks>Says the same as <see cref="GroupRules"/>, of which it is the form for asking about all groups of three of a school: some 160,000 for 100 people.
/// Cost: the facts of all pairs to make; a few comparisons a question. Vertices are numbers in the list given.</remarks>
internal sealed class Trios
{
    private readonly PairBook book;
    private readonly PairingSettings settings;
    private readonly int count;
    private readonly int[] help;
    private readonly int[] nearness;
    private readonly Meeting[] meetings;
    private readonly (int Start, int End)[][] shared;
    private readonly bool[] isForbidden;
    private readonly bool[] isCandidate;
    private readonly bool[] brings;

    public Trios(PairBook book, IReadOnlyList<string> people)
    {
        (this.book, settings, count) = (book, book.Settings, people.Count);
        var cells = count * count;
        (help, nearness, meetings, shared) = (new int[cells], new int[cells], new Meeting[cells], new (int, int)[cells][]);
        (isForbidden, isCandidate, brings) = (new bool[cells], new bool[cells], new bool[cells]);
        var days = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < count; i++)
        {
            for (var k = 0; k < i; k++)
            {
                Note(i, k, book.Facts(people[i], people[k]), people[i], days);
            }
        }
    }

    /// <summary>Nothing forbids the three, and at least two of their pairs are ones that the settings let be suggested: a pair, and a third person who fits one of the two.</summary>
    public bool MayBe(int a, int b, int c)
    {
        var (ab, ac, bc) = (Cell(a, b), Cell(a, c), Cell(b, c));
        return !isForbidden[ab] && !isForbidden[ac] && !isForbidden[bc]
            && (isCandidate[ab] ? 1 : 0) + (isCandidate[ac] ? 1 : 0) + (isCandidate[bc] ? 1 : 0) >= 2;
    }

    public int Points(int a, int b, int c)
    {
        var best = Best(a, b, c) + Best(b, a, c) + Best(c, a, b);
        var (ab, ac, bc) = (nearness[Cell(a, b)], nearness[Cell(a, c)], nearness[Cell(b, c)]);
        return (best * settings.Emphases.Indicators) + PointRules.Time(Meet(a, b, c), 0, settings) + ab + ac + bc - Math.Min(ab, Math.Min(ac, bc));
    }

    /// <summary>How many of the three have a wish met.</summary>
    public int Covered(int a, int b, int c) => (IsMet(a, b, c) ? 1 : 0) + (IsMet(b, a, c) ? 1 : 0) + (IsMet(c, a, b) ? 1 : 0);

    private bool IsMet(int learner, int one, int other) => brings[Cell(one, learner)] || brings[Cell(other, learner)];

    private int Cell(int a, int b) => (a * count) + b;

    /// <summary>The best help a person gets from either other.</summary>
    private int Best(int learner, int one, int other) => Math.Max(help[Cell(one, learner)], help[Cell(other, learner)]);

    private void Note(int i, int k, PairFacts facts, string first, Dictionary<string, int> days)
    {
        var second = facts.Other(first);
        var (one, other) = (Cell(i, k), Cell(k, i));
        isForbidden[one] = isForbidden[other] = facts.Forbidden != ForbiddenReason.None;
        if (isForbidden[one])
        {
            return;
        }

        isCandidate[one] = isCandidate[other] = PairScore.Of(facts).IsCandidate(settings);
        (brings[one], brings[other]) = (facts.Brings(first).Count > 0, facts.Brings(second).Count > 0);
        help[one] = PointRules.Help(facts.Brings(first), settings.Points);
        help[other] = PointRules.Help(facts.Brings(second), settings.Points);
        nearness[one] = nearness[other] = facts.Points.Near + facts.Points.Relationship;
        meetings[one] = meetings[other] = facts.Time.Meeting;
        shared[one] = shared[other] = [.. facts.Time.Shared.Select(period => OnOneLine(period, days))];
    }

    // All days of the cycle one after the other, so that a stretch is two numbers.
    private static (int Start, int End) OnOneLine(Period period, Dictionary<string, int> days)
    {
        const int farApart = 1 << 20;
        if (!days.TryGetValue(period.Day, out var day))
        {
            days.Add(period.Day, day = days.Count);
        }

        return ((day * farApart) + period.Start, (day * farApart) + period.End);
    }

    private Meeting Meet(int a, int b, int c)
    {
        var (ab, ac, bc) = (Cell(a, b), Cell(a, c), Cell(b, c));
        if (meetings[ab] == Meeting.Unknown || meetings[ac] == Meeting.Unknown || meetings[bc] == Meeting.Unknown)
        {
            return Meeting.Unknown;
        }

        // What three share any two of them share, so the three have no more time than the two with the least.
        if (meetings[ab] == Meeting.CannotMeet || meetings[ac] == Meeting.CannotMeet || meetings[bc] == Meeting.CannotMeet)
        {
            return Meeting.CannotMeet;
        }

        var minutes = 0;
        foreach (var (start, end) in shared[ab])
        {
            foreach (var other in shared[ac])
            {
                var both = Math.Min(end, other.End) - Math.Max(start, other.Start);
                minutes += both > 0 && both >= settings.Points.ShortestMeeting ? both : 0;
            }
        }

        return Week.Judge(minutes, book.CycleDays, settings.Points);
    }
}
