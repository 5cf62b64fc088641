using System.Globalization;
using Counterpart.Pairing;

namespace Counterpart.Matching.Bench;

/// <summary>Schools of the sizes, schedules, cards and rules a state has; everything from one seed.</summary>
internal sealed class SyntheticState(int seed, int cardPercent)
{
    private static readonly string[] Days = ["Mon", "Tue", "Wed", "Thu", "Fri"];
    private static readonly string[] Core = ["Math", "Science", "ELA", "Social Studies"];
    private static readonly string[] Specials = ["Art", "Music", "PE", "Library", "Special Education", "ESL"];

    private static readonly RubricFacts Rubric = new() { Instrument = "TEAM-GE", Indicators = SyntheticScores.Indicators };

    public SchoolQuestion School(int number)
    {
        var random = new Random(HashCode(number));
        var level = random.Next(100) switch { < 52 => Level.Elementary, < 74 => Level.Middle, _ => Level.High };
        return School(random, number, level, Size(random, level));
    }

    /// <summary>A high school of 200.</summary>
    public SchoolQuestion Large() => School(new Random(seed), 0, Level.High, 200);

    /// <summary>A middle school of so many.</summary>
    public SchoolQuestion Of(int people) => School(new Random(seed), seed, Level.Middle, people);

    private SchoolQuestion School(Random random, int number, Level level, int people)
    {
        var leniency = SyntheticScores.Normal(random);
        var teachers = Enumerable.Range(0, people).Select(i => Teacher(random, level, $"t{number:0000}-{i:000}", leniency)).ToList();
        LastYear(random, teachers);
        Observers(random, teachers);
        return new SchoolQuestion
        {
            Rubric = Rubric,
            People = teachers,
            Rules = Rules(random, teachers),
            Settings = new PairingSettings { Seed = number },
        };
    }

    private enum Level
    {
        Elementary,
        Middle,
        High,
    }

    private int HashCode(int number) => unchecked((seed * 1_000_003) + number);

    // Quantiles of the published distribution of teachers a school, straight lines between them.
    private static int Size(Random random, Level level)
    {
        int[] quantiles = level switch
        {
            Level.Elementary => [6, 15, 30, 48, 89],
            Level.Middle => [7, 18, 36, 65, 110],
            _ => [8, 23, 48, 114, 203],
        };
        double[] at = [0, 0.1, 0.5, 0.9, 1];
        var u = random.NextDouble();
        u = u > 0.9 ? 0.9 + (0.1 * Math.Pow((u - 0.9) * 10, 3)) : u;
        var i = Array.FindLastIndex(at, a => a <= u);
        return i >= 4 ? quantiles[4] : (int)(quantiles[i] + ((quantiles[i + 1] - quantiles[i]) * (u - at[i]) / (at[i + 1] - at[i])));
    }

    private Participant Teacher(Random random, Level level, string id, double leniency)
    {
        var scores = new SyntheticScores(random, leniency);
        var (order, hasCard) = (scores.OwnOrder(), random.Next(100) < cardPercent);
        var isSpecial = random.Next(100) < 15;
        var grade = level switch { Level.Elementary => random.Next(0, 6), Level.Middle => random.Next(6, 9), _ => random.Next(9, 13) };
        return new Participant
        {
            Id = id,
            TakesPart = random.Next(100) >= 4,
            Grades = Grades(random, level, grade, isSpecial),
            Subjects = isSpecial ? [Specials[random.Next(Specials.Length)]] : level == Level.Elementary ? ["Elementary"] : [Core[random.Next(Core.Length)]],
            Results = random.Next(100) < 8 ? [] : scores.Pool(),
            Share = hasCard ? [.. order.Take(UpToTwo(random)).Select(k => SyntheticScores.Indicators[k])] : [],
            WorkOn = hasCard ? [.. order.Reverse().Take(UpToTwo(random)).Select(k => SyntheticScores.Indicators[k])] : [],
            Wish = !hasCard ? PartnerWish.NoView : random.Next(100) switch { < 35 => PartnerWish.Again, < 50 => PartnerWish.SomeoneNew, _ => PartnerWish.NoView },
            Time = random.Next(100) < (hasCard ? 92 : 60) ? Week(random, level, grade, isSpecial) : null,
        };
    }

    // Most people who fill a card in use both lines.
    private static int UpToTwo(Random random) => random.Next(4) == 0 ? 1 : 2;

    private static string[] Grades(Random random, Level level, int grade, bool isSpecial) => isSpecial && level == Level.Elementary
        ? ["K", "1", "2", "3", "4", "5"]
        : [.. Enumerable.Range(grade, level == Level.High ? random.Next(1, 3) : 1).Select(g => g == 0 ? "K" : g.ToString(CultureInfo.InvariantCulture))];

    // Elementary grades share a specials block, middle teams have two periods off, a high school spreads one planning period on purpose.
    private static WeeklyTime Week(Random random, Level level, int grade, bool isSpecial)
    {
        var (periods, minutes) = level == Level.High ? (4, 88) : (7, 45);
        int[] off = level switch
        {
            Level.Elementary => [isSpecial ? 6 : grade],
            Level.Middle => [grade - 6, 3 + random.Next(4)],
            _ => [random.Next(4)],
        };
        var offeredDays = Days.OrderBy(_ => random.Next()).Take(random.Next(2, 6)).ToHashSet(StringComparer.Ordinal);
        var all = Days.SelectMany(day => Enumerable.Range(0, periods).Select(p => (Slot: p, Period: new Period(day, 480 + (p * (minutes + 5)), 480 + (p * (minutes + 5)) + minutes)))).ToList();
        return new WeeklyTime
        {
            Offered = [.. all.Where(p => off.Contains(p.Slot) && offeredDays.Contains(p.Period.Day)).Select(p => p.Period)],
            Planning = [.. all.Where(p => off.Contains(p.Slot) && !offeredDays.Contains(p.Period.Day)).Select(p => p.Period)],
            Teaching = [.. all.Where(p => !off.Contains(p.Slot)).Select(p => p.Period)],
        };
    }

    private static void LastYear(Random random, List<Participant> teachers)
    {
        for (var i = 0; i + 1 < teachers.Count; i += 2)
        {
            if (random.Next(100) < 50)
            {
                teachers[i] = teachers[i] with { LastYearPartnerIds = [teachers[i + 1].Id] };
            }
        }
    }

    // One teacher in a larger school observes some colleagues (a lead teacher); principals are not among the participants.
    private static void Observers(Random random, List<Participant> teachers)
    {
        for (var i = 1; i < teachers.Count && teachers.Count > 20; i++)
        {
            if (random.Next(100) < 15)
            {
                teachers[i] = teachers[i] with { ObserverIds = [teachers[0].Id] };
            }
        }
    }

    private static List<PairRule> Rules(Random random, List<Participant> teachers)
    {
        var rules = new List<PairRule>();
        Add(RuleKind.Never, teachers.Count / 12, near: false);
        Add(RuleKind.WorksWell, teachers.Count / 6, near: true);
        Add(RuleKind.Prefer, teachers.Count / 15, near: true);
        return rules;

        // A principal prefers people who already have something to do with each other, and asks for nobody twice.
        void Add(RuleKind kind, int count, bool near)
        {
            var taken = new HashSet<int>();
            for (var tries = 0; tries < count * 40 && taken.Count < 2 * count; tries++)
            {
                var (a, b) = (random.Next(teachers.Count), random.Next(teachers.Count));
                var fits = !near || teachers[a].Grades.Intersect(teachers[b].Grades, StringComparer.Ordinal).Any();
                if (a != b && fits && !taken.Contains(a) && !taken.Contains(b))
                {
                    taken.UnionWith([a, b]);
                    rules.Add(new PairRule(teachers[a].Id, teachers[b].Id, kind));
                }
            }
        }
    }
}
