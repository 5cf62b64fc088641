namespace Counterpart.Pairing;

/// <summary>Every setting that is one whole number, in the order of the canonical text. Words are written as the number of their enumeration.</summary>
internal static class SettingsLines
{
    private const int MostPoints = 10_000;
    private const int MostWeight = 1_000;

    public static IReadOnlyList<SettingLine> All { get; } =
    [
        Setting("mode", (0, 1), s => (long)s.Mode, (s, v) => s with { Mode = (PairingMode)v }),
        Setting("aim", (0, 1), s => (long)s.Aim, (s, v) => s with { Aim = (PairingAim)v }),
        Setting("good-enough", (0, 2), s => (long)s.GoodEnough, (s, v) => s with { GoodEnough = (GoodPair)v }),
        Setting("coverage-first", (0, 1), s => s.CoverageFirst ? 1 : 0, (s, v) => s with { CoverageFirst = v == 1 }),
        Setting("group-of-three", (0, 1), s => s.GroupOfThree ? 1 : 0, (s, v) => s with { GroupOfThree = v == 1 }),
        Setting("seed", (long.MinValue, long.MaxValue), s => s.Seed, (s, v) => s with { Seed = v }),
        Emphasis("indicators", e => e.Indicators, (e, v) => e with { Indicators = v }),
        Emphasis("time", e => e.Time, (e, v) => e with { Time = v }),
        Emphasis("near", e => e.Near, (e, v) => e with { Near = v }),
        Emphasis("relationship", e => e.Relationship, (e, v) => e with { Relationship = v }),
        Points("first-match", p => p.FirstMatch, (p, v) => p with { FirstMatch = v }),
        Points("second-match", p => p.SecondMatch, (p, v) => p with { SecondMatch = v }),
        Points("third-match", p => p.ThirdMatch, (p, v) => p with { ThirdMatch = v }),
        Weight("asked-weight", p => p.AskedWeight, (p, v) => p with { AskedWeight = v }),
        Weight("results-weight", p => p.ResultsWeight, (p, v) => p with { ResultsWeight = v }),
        Weight("relative-weight", p => p.RelativeWeight, (p, v) => p with { RelativeWeight = v }),
        Points("can-meet", p => p.CanMeet, (p, v) => p with { CanMeet = v }),
        Points("time-unknown", p => p.TimeUnknown, (p, v) => p with { TimeUnknown = v }),
        Points("plenty-of-time", p => p.PlentyOfTime, (p, v) => p with { PlentyOfTime = v }),
        Points("watch-without-cover", p => p.WatchWithoutCover, (p, v) => p with { WatchWithoutCover = v }),
        Points("same-grade", p => p.SameGrade, (p, v) => p with { SameGrade = v }),
        Points("next-grade", p => p.NextGrade, (p, v) => p with { NextGrade = v }),
        Points("same-subject", p => p.SameSubject, (p, v) => p with { SameSubject = v }),
        Points("related-subject", p => p.RelatedSubject, (p, v) => p with { RelatedSubject = v }),
        Points("works-well", p => p.WorksWell, (p, v) => p with { WorksWell = v }),
        Points("prefer", p => p.Prefer, (p, v) => p with { Prefer = v }),
        Points("both-again", p => p.BothAgain, (p, v) => p with { BothAgain = v }),
        Points("someone-new", p => p.SomeoneNew, (p, v) => p with { SomeoneNew = v }),
        Minutes("meet-minutes-a-fortnight", p => p.MeetMinutesAFortnight, (p, v) => p with { MeetMinutesAFortnight = v }),
        Minutes("plenty-minutes-a-week", p => p.PlentyMinutesAWeek, (p, v) => p with { PlentyMinutesAWeek = v }),
        Minutes("shortest-meeting", p => p.ShortestMeeting, (p, v) => p with { ShortestMeeting = v }),
        Minutes("shortest-watch", p => p.ShortestWatch, (p, v) => p with { ShortestWatch = v }),
    ];

    private static SettingLine Setting(
        string name, (long Least, long Most) range, Func<PairingSettings, long> get, Func<PairingSettings, long, PairingSettings> set) =>
        new(name, range.Least, range.Most) { Get = get, Set = set };

    private static SettingLine Emphasis(string name, Func<Emphases, int> get, Func<Emphases, int, Emphases> set) =>
        Setting($"emphasis.{name}", (0, 5), s => get(s.Emphases), (s, v) => s with { Emphases = set(s.Emphases, (int)v) });

    private static SettingLine Points(string name, Func<PointValues, int> get, Func<PointValues, int, PointValues> set) =>
        Value(name, (-MostPoints, MostPoints), get, set);

    private static SettingLine Weight(string name, Func<PointValues, int> get, Func<PointValues, int, PointValues> set) =>
        Value(name, (0, MostWeight), get, set);

    private static SettingLine Minutes(string name, Func<PointValues, int> get, Func<PointValues, int, PointValues> set) =>
        Value(name, (0, MostPoints), get, set);

    private static SettingLine Value(
        string name, (long Least, long Most) range, Func<PointValues, int> get, Func<PointValues, int, PointValues> set) =>
        Setting($"points.{name}", range, s => get(s.Points), (s, v) => s with { Points = set(s.Points, (int)v) });
}
