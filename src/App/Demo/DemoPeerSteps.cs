using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Counterpart.App.PrincipalPeers.Steps;
using Counterpart.App.PrincipalPeers.Steps.Calls;
using Counterpart.App.PrincipalPeers.Steps.Plans;
using Counterpart.App.PrincipalPeers.Steps.Visits;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>How far the demo's pair of administrators has come: a shared plan, a visit across the time zone line, a call that is set.</summary>
public sealed class DemoPeerSteps(AppDb db, Vault vault, TimeProvider clock)
{
    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var pair = await db.PeerPairs.Include(p => p.Seats).ThenInclude(s => s.School).FirstAsync(p => p.IntroducedAt != null, cancel);
        var (chris, ruth) = (pair.Seats[0], pair.Seats[1]);
        db.Add(Plan(chris));
        var on = Weekday(DateOnly.FromDateTime(pair.IntroducedAt!.Value).AddDays(21));
        var isDone = on < DateOnly.FromDateTime(Now);
        db.Add(Visit(pair, ruth, on, isDone, chris));
        if (isDone)
        {
            db.Add(new PeerCall { PublicId = PublicId.New(), PairId = pair.Id, On = Weekday(DateOnly.FromDateTime(Now).AddDays(6)), StartsAt = new(15, 0), Minutes = 30, Zone = chris.School!.TimeZone, ChangedAt = Now, Version = 1 });
            db.Add(new CallNote
            {
                SeatId = chris.Id, DistrictId = chris.DistrictId, Version = 1,
                SealedText = vault.Seal(Purpose.CallNotes, new CallText("How do you keep the huddle to fifteen minutes?", "One data question at each leadership team meeting.", "")),
            });
        }

        await db.SaveChangesAsync(cancel);
    }

    private ActionPlan Plan(PeerSeat chris) => new()
    {
        SeatId = chris.Id, DistrictId = chris.DistrictId, ChangedAt = Now, SharedAt = Now, Version = 1,
        SealedText = vault.Seal(Purpose.ActionPlan, new ActionPlanText
        {
            Focus = ["A2"],
            Why = "We collect plenty of data and seldom decide anything with it.",
            Rows =
            [
                new("A weekly data huddle of fifteen minutes", Weekday(DateOnly.FromDateTime(Now).AddDays(21)), LeadershipPractice.LeadershipTeam, "Minutes show one decision a week", true),
                new("Grade teams look at one common task together", null, LeadershipPractice.Plc, "Each team changes one lesson", false),
            ],
            Questions = "Who leads the huddle when you are not there?",
        }),
    };

    private SiteVisit Visit(PeerPair pair, PeerSeat host, DateOnly on, bool isDone, PeerSeat visitor) => new()
    {
        PublicId = PublicId.New(), PairId = pair.Id, Number = 1, HostSeatId = host.Id, On = on, StartsAt = new(9, 30), Minutes = isDone ? 150 : 120, Zone = host.School!.TimeZone,
        ChangedAt = Now, DoneAt = isDone ? Now : null, Version = 1,
        SealedPlan = vault.Seal(Purpose.VisitPlan, new VisitPlan
        {
            Lines = [.. Activities.TwoHours.Select(l => l.Key == "meeting" ? l with { With = "the leadership team" } : l), new("", "A walk through the library", 10, "", true)],
            Parking = "B lot, behind the gym", SignIn = "Front office, door 1", Bring = "A photo ID", Lunch = "In the cafeteria, if you like",
        }),
        Notes = !isDone ? [] :
        [
            new()
            {
                VisitId = 0, SeatId = visitor.Id, DistrictId = visitor.DistrictId, SharedAt = Now, Version = 1, Practice = LeadershipPractice.LeadershipTeam,
                SealedText = vault.Seal(Purpose.VisitNotes, new VisitNoteText("The leadership team opens with one number and one question.", "Begin each meeting with one number", LeadershipPractice.LeadershipTeam)),
            },
        ],
    };

    private static DateOnly Weekday(DateOnly day) => day.AddDays(day.DayOfWeek switch { DayOfWeek.Saturday => 2, DayOfWeek.Sunday => 1, _ => 0 });
}
