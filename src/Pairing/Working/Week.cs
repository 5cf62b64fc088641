namespace Counterpart.Pairing;

/// <summary>One person's merged periods.</summary>
internal sealed class Week
{
    public static Week Unknown { get; } = new() { Free = [], Teaching = [] };

    /// <summary>Null when the person has not been asked.</summary>
    public Stretch[]? Offered { get; private init; }

    /// <summary>Offered and planning periods: when the person can watch a colleague without cover.</summary>
    public required Stretch[] Free { get; init; }

    public required Stretch[] Teaching { get; init; }

    public static Week Of(WeeklyTime? time, DayNames days) => time is null ? Unknown : new Week
    {
        Offered = time.Offered is null ? null : days.Read(time.Offered),
        Free = days.Read([.. time.Offered ?? [], .. time.Planning]),
        Teaching = days.Read(time.Teaching),
    };

    /// <summary>Whether two people can meet, and the minutes they share in a cycle.</summary>
    public static (Meeting Meeting, int MinutesACycle) Meet(Week one, Week other, int cycleDays, PointValues points)
    {
        if (one.Offered is null || other.Offered is null)
        {
            return (Meeting.Unknown, 0);
        }

        var minutes = Stretch.Overlap(one.Offered, other.Offered, points.ShortestMeeting);
        return (Judge(minutes, cycleDays, points), minutes);
    }

    /// <summary>A week has five school days and a fortnight ten, whatever the cycle.</summary>
    public static Meeting Judge(int minutesACycle, int cycleDays, PointValues points) =>
        (long)minutesACycle * 10 < (long)points.MeetMinutesAFortnight * cycleDays ? Meeting.CannotMeet
        : (long)minutesACycle * 5 >= (long)points.PlentyMinutesAWeek * cycleDays ? Meeting.Plenty
        : Meeting.CanMeet;

    public bool CanWatch(Week other, PointValues points) => Stretch.Meet(Free, other.Teaching, points.ShortestWatch);
}
