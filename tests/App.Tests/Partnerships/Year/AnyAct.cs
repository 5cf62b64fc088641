namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>Somebody does something: who and what, the dice say.</summary>
internal sealed class AnyAct(SimulatedSchool school)
{
    private readonly PrincipalActs lead = new(school);
    private readonly TeacherActs tell = new(school);
    private readonly PairActs meet = new(school);
    private readonly LessonActs teach = new(school);

    public async Task ExecuteAsync()
    {
        var luck = school.Dice.Next(100);
        var running = school.Pairs.FindAll(p => p.IsRunning);
        if (luck < 22 || running.Count == 0)
        {
            await (luck switch { < 12 => lead.CheckInAsync(), < 16 => lead.AnswerAskAsync(), < 18 => lead.FacultyMeetingAsync(), < 20 => lead.CloseTalkAsync(), _ => lead.VerifyHoursAsync() });
            return;
        }

        var pair = school.Any(running);
        var me = school.Any(pair.People);
        if (school.Chance(pair.Zeal))
        {
            await ActAsync(me, pair);
        }
    }

    private Task ActAsync(YearPerson me, SimulatedPair pair) => school.Dice.Next(100) switch
    {
        < 26 => meet.LogAsync(me, pair),
        < 38 => meet.ConfirmOrFixAsync(me, pair),
        < 40 => meet.TotalsAsync(me, pair),
        < 44 => meet.PlanAsync(me, pair),
        < 47 => meet.StepAsync(me, pair),
        < 50 => meet.StandingTimeAsync(me, pair),
        < 52 => meet.LoggingAsync(me, pair),
        < 56 => teach.ObserveAsync(me, pair),
        < 66 => teach.AboutObservationAsync(me, pair),
        < 68 => teach.AnswerColleaguesAsync(me),
        < 71 => teach.BringPlanAsync(me, pair),
        < 77 => teach.AboutPlanAsync(me, pair),
        < 82 => tell.AskAsync(me, pair),
        < 85 => tell.AnswerOfferAsync(me, pair),
        < 89 => tell.ShareLineAsync(me, pair),
        < 92 => tell.RhythmAsync(me),
        < 95 => tell.AnswerInvitationAsync(me, pair),
        < 97 => tell.AgreeAsync(me, pair),
        < 99 => tell.SendHoursAsync(me),
        _ => tell.ReleaseAsync(me),
    };
}
