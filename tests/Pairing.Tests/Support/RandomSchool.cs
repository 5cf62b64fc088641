namespace Counterpart.Pairing.Tests.Support;

/// <summary>Small seeded schools with a bit of everything, for facts that must hold in all of them.</summary>
internal static class RandomSchool
{
    private static readonly string[] Subjects = ["Math", "Science", "ELA", "Reading", "Art", "History"];
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    public static SchoolQuestion Of(int seed, int people, PairingSettings? settings = null)
    {
        var random = new Random(seed);
        var ids = Enumerable.Range(0, people).Select(i => $"p{i:00}").ToArray();
        var rules = new List<PairRule>();
        for (var i = 0; i < people / 3; i++)
        {
            var (a, b) = (random.Next(people), random.Next(people));
            if (a != b)
            {
                var kind = (RuleKind)random.Next(4);
                rules.Add(new PairRule(ids[a], ids[b], kind == RuleKind.Always && i > 1 ? RuleKind.Prefer : kind));
            }
        }

        return new SchoolQuestion
        {
            Rubric = Make.Rubric,
            People = [.. ids.Select(id => Person(random, id, ids))],
            Rules = rules,
            Settings = settings ?? new PairingSettings(),
        };
    }

    private static Participant Person(Random random, string id, string[] ids)
    {
        var hasResults = random.Next(10) < 8;
        var level = random.Next(2500, 4200);
        return new Participant
        {
            Id = id,
            TakesPart = random.Next(15) != 0,
            Grades = [random.Next(3, 6).ToString(System.Globalization.CultureInfo.InvariantCulture)],
            Subjects = [Subjects[random.Next(Subjects.Length)]],
            Results = hasResults ? [.. Make.Rubric.Indicators.Where(_ => random.Next(12) != 0).Select(k => Result(random, k, level))] : [],
            Share = Some(random, 3),
            WorkOn = Some(random, 3),
            Named = random.Next(6) == 0 ? Some(random, 2) : [],
            LeftOut = random.Next(8) == 0 ? Some(random, 3) : [],
            Wish = (PartnerWish)random.Next(3),
            LastYearPartnerIds = random.Next(4) == 0 ? [ids[random.Next(ids.Length)]] : [],
            ObserverIds = random.Next(6) == 0 ? [ids[random.Next(ids.Length)]] : [],
            ManagerId = random.Next(9) == 0 ? ids[random.Next(ids.Length)] : null,
            Time = random.Next(4) == 0 ? null : Week(random),
        };
    }

    private static string[] Some(Random random, int atMost) =>
        [.. Enumerable.Range(0, random.Next(atMost)).Select(_ => Make.Rubric.Indicators[random.Next(Make.Rubric.Indicators.Count)]).Distinct(StringComparer.Ordinal)];

    private static PooledResult Result(Random random, string indicator, int level)
    {
        var count = random.Next(1, 5);
        return Make.Result(indicator, Enumerable.Range(0, count).Sum(_ => Math.Clamp((level + random.Next(-1200, 1200)) / 500 * 500, 1000, 5000)), count);
    }

    private static WeeklyTime Week(Random random)
    {
        var periods = Days.SelectMany(day => Enumerable.Range(0, 6).Select(p => (Period: new Period(day, 480 + (p * 50), 525 + (p * 50)), Kind: random.Next(6)))).ToList();
        return new WeeklyTime
        {
            Offered = random.Next(5) == 0 ? null : [.. periods.Where(p => p.Kind == 0).Select(p => p.Period)],
            Planning = [.. periods.Where(p => p.Kind == 1).Select(p => p.Period)],
            Teaching = [.. periods.Where(p => p.Kind > 1).Select(p => p.Period)],
        };
    }
}
