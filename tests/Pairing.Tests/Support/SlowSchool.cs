namespace Counterpart.Pairing.Tests.Support;

/// <summary>What groups are worth and what they count, worked out again from the facts of pairs, for the slow solvers.</summary>
/// <remarks>One number holds people placed, people with a wish met (when that comes first), points and pairs kept, the more important higher up.</remarks>
internal sealed class SlowSchool
{
    private const int KeptBits = 7;
    private const int PointBits = 22;
    private const int CoveredBits = 8;

    private readonly PairBook book;
    private readonly List<PlanGroup> moving;

    public SlowSchool(PairBook book, IReadOnlyList<PlanGroup> plan, IReadOnlySet<string> freed)
    {
        this.book = book;
        moving = [.. plan.Where(group => group.Members.Count > 1 && !IsHeld(group, freed))];
        var held = plan.Where(group => group.Members.Count > 1 && IsHeld(group, freed)).SelectMany(group => group.Members).ToHashSet(StringComparer.Ordinal);
        Movable = [.. book.People.Where(person => person.TakesPart && !held.Contains(person.Id)).Select(person => person.Id)];
        Held = held;
    }

    public string[] Movable { get; }
    public IReadOnlySet<string> Held { get; }
    public IReadOnlyList<PlanGroup> Moving => moving;
    public bool WantsThrees => book.Settings is { GroupOfThree: true, Mode: PairingMode.TwoWay };

    public static bool IsHeld(PlanGroup group, IReadOnlySet<string> freed) =>
        group.Origin is GroupOrigin.Locked or GroupOrigin.Finalized or GroupOrigin.AlwaysRule || (group.Origin == GroupOrigin.Reviewed && !group.Members.Any(freed.Contains));

    public static (int Placed, int Covered, long Points, int Kept) Read(long worth)
    {
        var kept = (int)(worth & ((1 << KeptBits) - 1));
        var rest = worth >> KeptBits;
        var points = rest << (64 - PointBits) >> (64 - PointBits);
        rest = (rest - points) >> PointBits;
        return ((int)(rest >> CoveredBits), (int)(rest & ((1 << CoveredBits) - 1)), points, kept);
    }

    public long Worth(params IReadOnlyList<string> members) =>
        (((((long)members.Count << CoveredBits) + (book.Settings.CoverageFirst ? members.Count(id => Met(members, id) > 0) : 0)) << PointBits) + book.Group(members).Points << KeptBits)
        + Pairs(members).Count(pair => moving.Exists(group => group.Members.Contains(pair.A, StringComparer.Ordinal) && group.Members.Contains(pair.B, StringComparer.Ordinal)));

    /// <summary>Null: the settings do not let these two be suggested.</summary>
    public long? Pair(string a, string b) => IsGood(a, b) ? Worth(a, b) : null;

    /// <summary>Null: something forbids the three, or they do not hang together by pairs that are good enough.</summary>
    /// <param name="tied">Two of them are together whatever the settings say.</param>
    public long? Three(string a, string b, string c, bool tied = false)
    {
        var good = (tied || IsGood(a, b) ? 1 : 0) + (IsGood(a, c) ? 1 : 0) + (IsGood(b, c) ? 1 : 0);
        return book.MayPair(a, b) && book.MayPair(a, c) && book.MayPair(b, c) && good >= 2 ? Worth(a, b, c) : null;
    }

    public PlanCounts Count(IReadOnlyList<PlanGroup> groups, int alone = 0) => new()
    {
        WishesMet = groups.Sum(group => group.Members.Sum(id => Met(group.Members, id))),
        BothWays = groups.Count(group => group.Members.All(id => group.Members.Any(other => other != id && book.Facts(id, other).Brings(id).Count > 0))),
        CanMeet = groups.Count(group => group.Members.Count == 2 ? book.Facts(group.Members[0], group.Members[1]).Time.Meeting >= Meeting.CanMeet : book.Group(group.Members).CanMeet()),
        Near = groups.Count(group => group.Members.All(id => group.Members.Any(other => other != id && book.Facts(id, other).Near()))),
        MinutesAWeek = groups.Sum(group => group.Members.Count == 2 ? book.Facts(group.Members[0], group.Members[1]).Time.MinutesAWeek : book.Group(group.Members).MinutesAWeek),
        Groups = groups.Count,
        Alone = alone,
    };

    public long Points(IEnumerable<PlanGroup> groups) => groups.Sum(group => (long)book.Group(group.Members).Points);

    private int Met(IReadOnlyList<string> members, string learner) => members.Where(helper => helper != learner)
        .SelectMany(helper => book.Facts(helper, learner).Brings(helper).Select(match => match.Indicator)).Distinct(StringComparer.Ordinal).Count();

    private bool IsGood(string a, string b)
    {
        if (!book.MayPair(a, b))
        {
            return false;
        }

        var facts = book.Facts(a, b);
        return book.Settings.Aim == PairingAim.Everyone || facts.Prefer || book.Settings.GoodEnough switch
        {
            GoodPair.OneWay => facts.AnyWay(),
            GoodPair.BothWays => facts.BothWays(),
            _ => facts.BothWays() && facts.Time.Meeting != Meeting.CannotMeet,
        };
    }

    private static IEnumerable<(string A, string B)> Pairs(IReadOnlyList<string> members) =>
        members.SelectMany((a, i) => members.Skip(i + 1).Select(b => (a, b)));
}
