namespace Counterpart.Pairing;

/// <summary>Answers what two nominees would be to each other. Opened once for a question; each answer costs a few comparisons.</summary>
public sealed class PeerBook
{
    private const int Tenths = 10;
    private readonly PeerQuestion question;
    private readonly Dictionary<string, PeerNominee> nominees;
    private readonly Dictionary<string, PeerDistrictFacts> districts;
    private readonly Dictionary<(string, string), int?> neighbors = [];
    private readonly Dictionary<string, List<string>> around = new(StringComparer.Ordinal);
    private readonly ILookup<string, PeerNominee> inDistrict;
    private readonly HashSet<(string, string)> apart;
    private readonly int windowDays;

    /// <summary>Opens the book.</summary>
    /// <param name="question">The question; see <see cref="PeerPairer.Suggest"/> for what it must hold.</param>
    /// <exception cref="ArgumentException">An id twice, or a rule or a kept group that names an unknown nominee or one nominee twice.</exception>
    public PeerBook(PeerQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        this.question = question;
        nominees = question.Nominees.ToDictionary(n => n.Id, StringComparer.Ordinal);
        inDistrict = question.Nominees.ToLookup(n => n.DistrictId, StringComparer.Ordinal);
        districts = question.Districts.ToDictionary(d => d.Id, StringComparer.Ordinal);
        apart = [.. question.Apart.Select(two => Ordered(two.A, two.B))];
        foreach (var (a, b, tenths) in question.Neighbors)
        {
            if (!neighbors.TryAdd(Ordered(a, b), tenths))
            {
                neighbors[Ordered(a, b)] = neighbors[Ordered(a, b)] is { } known && !(tenths < known) ? known : tenths;
                continue;
            }

            Around(a).Add(b);
            Around(b).Add(a);
        }

        windowDays = SchoolDays(_ => true);
        Throw(question.Apart.SelectMany(two => new[] { two.A, two.B }).FirstOrDefault(id => !nominees.ContainsKey(id)), "A rule names {0}, who is no nominee.");
        var kept = question.Kept.SelectMany(group => group).ToList();
        Throw(kept.Find(id => !nominees.ContainsKey(id)), "A kept group names {0}, who is no nominee.");
        Throw(kept.GroupBy(id => id, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key, "{0} stands twice in kept groups.");
    }

    /// <summary>The question.</summary>
    public PeerQuestion Question => question;

    /// <summary>The nominee of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public PeerNominee this[string id] => nominees[id];

    /// <summary>Neighbor districts of a district, in no order.</summary>
    public IReadOnlyList<string> NeighborsOf(string districtId) => around.TryGetValue(districtId, out var there) ? there : [];

    /// <summary>The nominees of a district.</summary>
    public IEnumerable<PeerNominee> In(string districtId) => inDistrict[districtId];

    /// <summary>What two nominees would be to each other.</summary>
    public PeerFacts Facts(string first, string second)
    {
        var (a, b) = (nominees[first], nominees[second]);
        var tenths = neighbors.GetValueOrDefault(Ordered(a.DistrictId, b.DistrictId));
        var (toFirst, firstByResults) = Matches(a, b);
        var (toSecond, secondByResults) = Matches(b, a);
        var sameLevel = a.Level.Length > 0 && string.Equals(a.Level, b.Level, StringComparison.OrdinalIgnoreCase);
        var free = a.AvoidDays.Count + b.AvoidDays.Count == 0 ? windowDays : SchoolDays(day => !a.AvoidDays.Contains(day) && !b.AvoidDays.Contains(day));
        var lastYear = a.LastYearPartnerIds.Contains(b.Id, StringComparer.Ordinal) || b.LastYearPartnerIds.Contains(a.Id, StringComparer.Ordinal);
        var by = question.Points;
        return new PeerFacts
        {
            Bar = Bar(a, b, tenths),
            ToFirst = toFirst,
            ToSecond = toSecond,
            FromResults = firstByResults || secondByResults,
            SameLevel = sameLevel,
            TenthsOfMile = tenths,
            FreeDays = free,
            LastYear = lastYear,
            Points = checked(Help(toFirst.Count, firstByResults) + Help(toSecond.Count, secondByResults) + (sameLevel ? by.SameLevel : 0)
                + Similar(a.DistrictId, b.DistrictId) + Near(tenths) + (windowDays == 0 ? by.FreeDays : by.FreeDays * free / windowDays)
                + (!lastYear ? 0 : a.Wish == PartnerWish.SomeoneNew || b.Wish == PartnerWish.SomeoneNew ? by.SomeoneNew : a.Wish == PartnerWish.Again && b.Wish == PartnerWish.Again ? by.BothAgain : 0)),
        };
    }

    private PeerBar Bar(PeerNominee a, PeerNominee b, int? tenths) =>
        a.DistrictId == b.DistrictId ? PeerBar.SameDistrict
        : !neighbors.ContainsKey(Ordered(a.DistrictId, b.DistrictId)) ? PeerBar.NoNeighbors
        : apart.Contains(Ordered(a.Id, b.Id)) ? PeerBar.Apart
        : a.SupervisorIds.Contains(b.Id, StringComparer.Ordinal) || b.SupervisorIds.Contains(a.Id, StringComparer.Ordinal) ? PeerBar.Supervisor
        : tenths > Tenths * (long)Math.Min(a.TravelMiles ?? int.MaxValue, b.TravelMiles ?? int.MaxValue) ? PeerBar.TooFar
        : PeerBar.None;

    /// <summary>What one works on and the other could share. Results speak only where nothing was declared.</summary>
    private static (IReadOnlyList<string> Codes, bool FromResults) Matches(PeerNominee learner, PeerNominee helper)
    {
        var focus = learner.Focus.Count > 0 ? learner.Focus : learner.ResultFocus;
        var share = helper.Share.Count > 0 ? helper.Share : helper.ResultShare;
        string[] codes = [.. focus.Intersect(share, StringComparer.Ordinal)];
        return (codes, codes.Length > 0 && (learner.Focus.Count == 0 || helper.Share.Count == 0));
    }

    private int Help(int matches, bool fromResults)
    {
        var by = question.Points;
        var points = (matches > 0 ? by.FirstMatch : 0) + (matches > 1 ? by.SecondMatch : 0);
        return fromResults ? points * by.ResultsWeight / 100 : points;
    }

    private int Similar(string one, string other)
    {
        var (a, b) = (districts.GetValueOrDefault(one), districts.GetValueOrDefault(other));
        var half = question.Points.Similar / 2;
        var size = a?.Students is { } s && b?.Students is { } t ? (int)((long)half * Math.Min(s, t) / Math.Max(1, Math.Max(s, t))) : half / 2;
        var income = a?.LowIncomePerMille is { } x && b?.LowIncomePerMille is { } y ? half * Math.Max(0, 500 - Math.Abs(x - y)) / 500 : half / 2;
        return size + income;
    }

    private int Near(int? tenths)
    {
        var far = question.Points.FarMiles * Tenths;
        return tenths is { } way ? question.Points.Near * Math.Max(0, far - way) / far : question.Points.Near / 2;
    }

    private int SchoolDays(Func<DateOnly, bool> isFree)
    {
        var count = 0;
        for (var day = question.Window.First; day <= question.Window.Last && question.Window.Last != default; day = day.AddDays(1))
        {
            count += day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && isFree(day) ? 1 : 0;
        }

        return count;
    }

    private List<string> Around(string district) => around.TryGetValue(district, out var there) ? there : around[district] = [];

    private static (string, string) Ordered(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);

    private static void Throw(string? id, string words)
    {
        if (id is not null)
        {
            throw new ArgumentException(string.Format(System.Globalization.CultureInfo.InvariantCulture, words, id));
        }
    }
}
