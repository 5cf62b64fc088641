namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>A school's bell schedule: days, periods, and how planning periods are given out.</summary>
internal sealed record Timetable(string[] Days, (string Start, string End)[] Periods)
{
    private static readonly string[] Week = ["Mon", "Tue", "Wed", "Thu", "Fri"];

    /// <summary>A whole team plans at once, as in elementary grades and middle school teams; else periods are spread on purpose.</summary>
    public bool IsPlannedByTeam { get; init; }

    public static Timetable Pick(SchoolLevel level, Dice dice) => level switch
    {
        SchoolLevel.Elementary or SchoolLevel.Other => dice.Chance(50) ? Elementary : ElementaryLate,
        SchoolLevel.Middle => Middle,
        _ => dice.Below(20) switch { < 7 => Block, < 12 => AlternateDays, _ => SevenPeriods },
    };

    private static Timetable Elementary { get; } = new(Week,
        [("7:45", "8:30"), ("8:35", "9:20"), ("9:25", "10:10"), ("10:15", "11:00"), ("11:50", "12:35"), ("12:40", "13:25"), ("13:30", "14:30")])
    { IsPlannedByTeam = true };

    private static Timetable ElementaryLate { get; } = new(Week,
        [("8:15", "9:05"), ("9:10", "10:00"), ("10:05", "10:55"), ("11:00", "11:50"), ("12:35", "13:25"), ("13:30", "14:20"), ("14:25", "15:10")])
    { IsPlannedByTeam = true };

    private static Timetable Middle { get; } = new(Week,
        [("7:30", "8:20"), ("8:24", "9:14"), ("9:18", "10:08"), ("10:12", "11:02"), ("11:35", "12:25"), ("12:29", "13:19"), ("13:23", "14:15")])
    { IsPlannedByTeam = true };

    private static Timetable Block { get; } = new(Week, [("7:20", "8:50"), ("8:57", "10:27"), ("10:34", "12:34"), ("12:41", "14:11")]);

    private static Timetable AlternateDays { get; } = new(["A", "B"], [("7:45", "9:10"), ("9:17", "10:42"), ("10:49", "12:44"), ("12:51", "14:20")]);

    private static Timetable SevenPeriods { get; } = new(Week,
        [("8:35", "9:25"), ("9:30", "10:20"), ("10:25", "11:15"), ("11:20", "12:10"), ("12:40", "13:30"), ("13:35", "14:25"), ("14:30", "15:20")]);
}
