namespace Counterpart.Pairing;

/// <summary>
/// The points of a pair before emphasis. Whole numbers from -10,000 to 10,000; weights are hundredths (100 is the full value) from 0 to 1,000.
/// The defaults came out of a trial on synthetic schools in which one indicator match each way with time to meet had to beat five one way.
/// </summary>
public sealed record PointValues
{
    /// <summary>The best match of a direction. Default 60.</summary>
    public int FirstMatch { get; init; } = 60;

    /// <summary>The second match of a direction. Default 25.</summary>
    public int SecondMatch { get; init; } = 25;

    /// <summary>The third match of a direction; a fourth adds nothing. Default 10.</summary>
    public int ThirdMatch { get; init; } = 10;

    /// <summary>Weight of a wish asked on the card. Default 100.</summary>
    public int AskedWeight { get; init; } = 100;

    /// <summary>Weight of a wish seen in the results. Default 100.</summary>
    public int ResultsWeight { get; init; } = 100;

    /// <summary>Weight of a wish that is only the lowest of the person's own results. Default 60.</summary>
    public int RelativeWeight { get; init; } = 60;

    /// <summary>They share at least <see cref="MeetMinutesAFortnight"/>. Default 60.</summary>
    public int CanMeet { get; init; } = 60;

    /// <summary>Not known whether they share time. Default 35.</summary>
    public int TimeUnknown { get; init; } = 35;

    /// <summary>They share at least <see cref="PlentyMinutesAWeek"/>. Default 10.</summary>
    public int PlentyOfTime { get; init; } = 10;

    /// <summary>For each of the two who can watch the other teach without cover. Default 10.</summary>
    public int WatchWithoutCover { get; init; } = 10;

    /// <summary>They teach a grade in common. Default 20.</summary>
    public int SameGrade { get; init; } = 20;

    /// <summary>They teach neighboring grades. Default 12.</summary>
    public int NextGrade { get; init; } = 12;

    /// <summary>They teach a subject in common. Default 20.</summary>
    public int SameSubject { get; init; } = 20;

    /// <summary>They teach related subjects. Default 12.</summary>
    public int RelatedSubject { get; init; } = 12;

    /// <summary>The principal knows they work well together. Default 60.</summary>
    public int WorksWell { get; init; } = 60;

    /// <summary>The principal prefers this pair. Default 240.</summary>
    public int Prefer { get; init; } = 240;

    /// <summary>Last year's partners who both said "again". Default 60.</summary>
    public int BothAgain { get; init; } = 60;

    /// <summary>Last year's partners, and either said "someone new". Default -80.</summary>
    public int SomeoneNew { get; init; } = -80;

    /// <summary>Minutes a fortnight that make "can meet". Default 30.</summary>
    public int MeetMinutesAFortnight { get; init; } = 30;

    /// <summary>Minutes a week that make plenty of time. Default 90.</summary>
    public int PlentyMinutesAWeek { get; init; } = 90;

    /// <summary>Shared stretches shorter than this, in minutes, do not count as meeting time. Default 15.</summary>
    public int ShortestMeeting { get; init; } = 15;

    /// <summary>The shortest stretch, in minutes, in which watching the other teach makes sense. Default 20.</summary>
    public int ShortestWatch { get; init; } = 20;
}
