using System.Globalization;

namespace Counterpart.Pairing.Tests.Support;

/// <summary>Short ways to write people down, so that a test shows the case and nothing else.</summary>
internal static class Make
{
    public const string Instrument = "TEAM";

    public static readonly RubricFacts Rubric = new()
    {
        Instrument = Instrument,
        Indicators =
        [
            "SO", "MOT", "PIC", "LS", "ACT", "QU", "FEED", "GRP", "TCK", "TKS", "TH", "PS",
            "IP", "SW", "AS", "EXP", "MSB", "ENV", "RC",
        ],
    };

    /// <summary>Results as "QU 2.5, MSB 4.5": one observation each, in the year before.</summary>
    public static Participant Person(string id, string results = "", string grades = "", string subjects = "") => new()
    {
        Id = id,
        Grades = List(grades),
        Subjects = List(subjects),
        Results = [.. List(results).Select(one => one.Split(' ')).Select(one => Result(one[0], Thousandths(one[1])))],
    };

    public static Participant Asks(this Participant person, string indicators) => person with { WorkOn = List(indicators) };

    public static Participant Shares(this Participant person, string indicators) => person with { Share = List(indicators) };

    public static Participant Offers(this Participant person, string periods) =>
        person with { Time = (person.Time ?? new WeeklyTime()) with { Offered = Periods(periods) } };

    public static Participant Teaches(this Participant person, string periods) =>
        person with { Time = (person.Time ?? new WeeklyTime()) with { Teaching = Periods(periods) } };

    public static Participant Plans(this Participant person, string periods) =>
        person with { Time = (person.Time ?? new WeeklyTime()) with { Planning = Periods(periods) } };

    /// <summary>All 19 indicators at one value, others as given.</summary>
    public static Participant Level(string id, string value, string others = "")
    {
        var named = List(others).ToDictionary(one => one.Split(' ')[0], one => Thousandths(one.Split(' ')[1]), StringComparer.Ordinal);
        return Person(id) with { Results = [.. Rubric.Indicators.Select(k => Result(k, named.TryGetValue(k, out var v) ? v : Thousandths(value)))] };
    }

    public static PooledResult Result(string indicator, long sumThousandths, int count = 1) =>
        new() { Indicator = indicator, SumThousandths = sumThousandths, Count = count, SchoolYear = 2025 };

    public static SchoolQuestion School(params IReadOnlyList<Participant> people) => new() { Rubric = Rubric, People = people };

    public static SchoolAnswer Suggest(SchoolQuestion question) => Pairer.Suggest(question, TestContext.Current.CancellationToken);

    public static PairFacts Facts(Participant a, Participant b, params IReadOnlyList<PairRule> rules) =>
        PairBook.Open(School(a, b) with { Rules = rules }).Facts(a.Id, b.Id);

    public static PlanGroup Group(string members, GroupOrigin origin = GroupOrigin.Suggested) => new(List(members.Replace('+', ',')), origin);

    /// <summary>Groups as text, such as "ann+bob, cy+di+ed".</summary>
    public static string Text(IEnumerable<PlanGroup> groups) =>
        string.Join(", ", groups.Select(group => string.Join('+', group.Members)).Order(StringComparer.Ordinal));

    public static string[] List(string text) => text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Periods as "Mon 9:00-9:45, Wed 9:00-9:45".</summary>
    public static Period[] Periods(string text) => [.. List(text).Select(one => one.Split(' ', '-')).Select(one => new Period(one[0], Minutes(one[1]), Minutes(one[2])))];

    private static int Minutes(string clock)
    {
        var parts = clock.Split(':').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToArray();
        return (parts[0] * 60) + parts[1];
    }

    private static int Thousandths(string value) => (int)(decimal.Parse(value, CultureInfo.InvariantCulture) * 1000);
}
