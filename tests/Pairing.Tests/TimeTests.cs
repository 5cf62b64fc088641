using Counterpart.Pairing.Tests.Support;

namespace Counterpart.Pairing.Tests;

public sealed class TimeTests
{
    [Theory]
    [InlineData("Mon 9:00-9:15", Meeting.CanMeet, 15)]
    [InlineData("Mon 9:00-9:14", Meeting.CannotMeet, 0)]
    [InlineData("Mon 9:00-9:45, Wed 9:00-9:44", Meeting.CanMeet, 89)]
    [InlineData("Mon 9:00-9:45, Wed 9:00-9:45", Meeting.Plenty, 90)]
    [InlineData("", Meeting.CannotMeet, 0)]
    public void Thirty_minutes_a_fortnight_can_meet_and_ninety_a_week_are_plenty(string offered, Meeting meeting, int minutes)
    {
        var time = Make.Facts(Make.Person("a").Offers(offered), Make.Person("b").Offers("Mon 8:00-12:00, Wed 8:00-12:00")).Time;
        Assert.Equal((meeting, minutes), (time.Meeting, time.MinutesAWeek));
    }

    [Fact]
    public void Time_is_unknown_when_one_of_them_was_not_asked()
    {
        var asked = Make.Person("a").Offers("Mon 9:00-9:45");
        Assert.Equal(Meeting.Unknown, Make.Facts(asked, Make.Person("b")).Time.Meeting);
        Assert.Equal(Meeting.Unknown, Make.Facts(asked, Make.Person("b").Teaches("Mon 8:00-8:45")).Time.Meeting);
        Assert.Equal(35 * 3, Make.Facts(asked, Make.Person("b")).Points.Time);
    }

    [Fact]
    public void Planning_time_that_is_not_offered_is_no_meeting_time()
    {
        var time = Make.Facts(Make.Person("a").Offers("Mon 9:00-9:45"), Make.Person("b").Offers("").Plans("Mon 9:00-9:45")).Time;
        Assert.Equal(Meeting.CannotMeet, time.Meeting);
    }

    [Fact]
    public void The_shared_stretches_are_told_day_by_day()
    {
        var a = Make.Person("a").Offers("Wed 10:00-10:45, Mon 9:00-9:45, Mon 9:45-10:30, Fri 8:00-8:10");
        var b = Make.Person("b").Offers("Fri 8:00-9:00, Mon 9:30-10:15, Wed 10:00-10:45, Tue 9:00-9:45");
        Assert.Equal([new Period("Mon", 570, 615), new Period("Wed", 600, 645)], Make.Facts(a, b).Time.Shared);
    }

    [Theory]
    [InlineData("A 9:00-9:18", Meeting.Plenty, 90)]
    [InlineData("A 9:00-9:36, B 9:00-9:36", Meeting.Plenty, 90)]
    public void A_rotation_day_comes_more_often_than_once_a_week(string offered, Meeting meeting, int atLeast)
    {
        // Two rotation days in five school days: each comes two and a half times a week.
        var b = Make.Person("b").Offers("A 8:00-15:00, B 8:00-15:00").Teaches("B 8:00-9:00");
        var facts = Make.Facts(Make.Person("a").Offers(offered == "A 9:00-9:18" ? "A 9:00-9:36" : offered), b);
        Assert.Equal(meeting, facts.Time.Meeting);
        Assert.True(facts.Time.MinutesAWeek >= atLeast);
    }

    [Fact]
    public void A_cycle_of_ten_days_halves_the_week()
    {
        var school = Make.School(Make.Person("a").Offers("D1 9:00-9:30"), Make.Person("b").Offers("D1 9:00-9:30")) with { CycleDays = 10 };
        var time = PairBook.Open(school).Facts("a", "b").Time;
        Assert.Equal((Meeting.CanMeet, 15), (time.Meeting, time.MinutesAWeek));
    }

    [Fact]
    public void One_can_watch_the_other_teach_in_own_free_time()
    {
        var a = Make.Person("a").Plans("Tue 9:00-9:45").Teaches("Tue 10:00-10:45");
        var b = Make.Person("b").Teaches("Tue 9:20-10:05").Offers("Tue 10:30-11:00");
        var time = Make.Facts(a, b).Time;
        Assert.True(time.ACanWatchB);
        Assert.False(time.BCanWatchA);
        Assert.Equal((35 + 10) * 3, Make.Facts(a, b).Points.Time);
    }

    [Fact]
    public void A_period_that_ends_before_it_starts_is_refused()
    {
        var wrong = Make.Person("a") with { Time = new WeeklyTime { Offered = [new Period("Mon", 600, 600)] } };
        Assert.Throws<ArgumentException>(() => PairBook.Open(Make.School(wrong)));
    }

    [Fact]
    public void Three_people_can_meet_only_when_all_three_share_the_time()
    {
        var question = Make.School(
            Make.Person("a").Offers("Mon 9:00-9:45, Tue 9:00-9:45"),
            Make.Person("b").Offers("Mon 9:00-9:45, Wed 9:00-9:45"),
            Make.Person("c").Offers("Tue 9:00-9:45, Wed 9:00-9:45, Mon 9:30-10:15"));
        var three = PairBook.Open(question).Group(["c", "a", "b"]);
        Assert.Equal((Meeting.CanMeet, 15), (three.Meeting, three.MinutesAWeek));
        Assert.Equal([new Period("Mon", 570, 585)], three.Shared);
    }

    [Fact]
    public void Two_weeks_say_when_to_meet_and_when_one_watches_the_other()
    {
        var a = new WeeklyTime { Offered = [new("Mon", 540, 590)], Planning = [new("Tue", 600, 650)], Teaching = [new("Wed", 480, 530)] };
        var b = new WeeklyTime { Offered = [new("Mon", 560, 620)], Teaching = [new("Tue", 630, 700), new("Mon", 500, 575)] };

        var shared = SharedTime.Of(a, b);

        Assert.Equal([new Period("Mon", 560, 590)], shared.Meet);
        Assert.Equal([new Period("Mon", 540, 575), new Period("Tue", 630, 650)], shared.FirstWatches);
        Assert.Equal([], shared.SecondWatches);
    }

    [Fact]
    public void What_nobody_has_said_is_not_known_and_not_never()
    {
        var teaches = new WeeklyTime { Teaching = [new("A", 480, 530)] };

        Assert.Null(SharedTime.Of(teaches, null).Meet);
        Assert.Null(SharedTime.Of(teaches, teaches).FirstWatches);
        Assert.Equal([new Period("A", 490, 520)], SharedTime.Of(teaches, new WeeklyTime { Planning = [new("A", 490, 520)] }).SecondWatches);
    }
}
