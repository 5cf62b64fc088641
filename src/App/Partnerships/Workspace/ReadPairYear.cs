using Counterpart.App.Data;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.Steps;
using Counterpart.App.Partnerships.Time;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Partnerships.Workspace;

/// <summary>What a pair decided and did, for one of its people. Opening it is not recorded: these are the reader's own words and the partner's, meant for both.</summary>
public sealed class ReadPairYear(AppDb db, Vault vault, PairReaders readers)
{
    /// <summary>A page stays readable; older entries are counted, not shown.</summary>
    public const int MostMeetings = 60;

    public async Task<PairYear> ExecuteAsync(OwnPair pair, CancellationToken cancel)
    {
        var meetings = db.Meetings.AsNoTracking().Where(m => m.PartnershipId == pair.Id);
        var shown = await meetings.OrderByDescending(m => m.On).ThenByDescending(m => m.Id).Take(MostMeetings).ToListAsync(cancel);
        var standing = await StandingAsync(pair, cancel);
        return new PairYear
        {
            Pair = pair,
            Plan = await PlanAsync(pair, cancel),
            Standing = standing,
            Next = standing is null ? null : await NextAsync(pair, standing, cancel),
            Meetings = [.. shown.Select(m => Line(m, pair))],
            Observations = await readers.Observations.OfPairAsync(pair, cancel),
            Plans = await readers.Plans.OfPairAsync(pair, cancel),
            Steps = await StepsAsync(pair, cancel),
            Support = await readers.Support.OfPairAsync(pair, cancel),
            Totals = await db.MonthTotals.AsNoTracking().Where(t => t.PartnershipId == pair.Id).OrderByDescending(t => t.Month).ToListAsync(cancel),
            Cadence = (await readers.Cadence.ExecuteAsync(pair.Here, [(pair.Id, pair.StartsOn)], cancel))[pair.Id],
            Older = shown.Count < MostMeetings ? 0 : await meetings.CountAsync(cancel) - MostMeetings,
        };
    }

    public async Task<IReadOnlyList<MeetingLine>> OfDayAsync(OwnPair pair, DateOnly day, CancellationToken cancel) =>
        [.. (await db.Meetings.AsNoTracking().Where(m => m.PartnershipId == pair.Id && m.On == day && m.LoggedById != pair.Me.Id).OrderBy(m => m.Id).ToListAsync(cancel)).Select(m => Line(m, pair))];

    public async Task<MeetingLine?> MeetingAsync(OwnPair pair, Guid id, CancellationToken cancel) =>
        await db.Meetings.AsNoTracking().SingleOrDefaultAsync(m => m.PartnershipId == pair.Id && m.PublicId == id, cancel) is { } found ? Line(found, pair) : null;

    public async Task<IReadOnlyList<StepLine>> StepsAsync(OwnPair pair, CancellationToken cancel) =>
        [.. (await db.Commitments.AsNoTracking().Where(c => c.PartnershipId == pair.Id).OrderBy(c => c.Id).ToListAsync(cancel)).Select(c => Line(c, pair))];

    /// <returns>The step and its version.</returns>
    public async Task<(StepForm Form, int Version)?> StepAsync(OwnPair pair, Guid id, CancellationToken cancel)
    {
        if (await db.Commitments.AsNoTracking().SingleOrDefaultAsync(c => c.PartnershipId == pair.Id && c.PublicId == id, cancel) is not { } found)
        {
            return null;
        }

        var who = pair.People.FirstOrDefault(p => p.Id == found.PersonId);
        return (new StepForm { What = Line(found, pair).What, Who = who is null ? StepForm.Together : StepFields.Id(who), By = StepFields.Day(found.By) }, found.Version);
    }

    /// <returns>Null before the two began.</returns>
    public async Task<PlanLine?> PlanAsync(OwnPair pair, CancellationToken cancel) =>
        await db.PairPlans.AsNoTracking().SingleOrDefaultAsync(p => p.PartnershipId == pair.Id, cancel) is { } found
            ? new(vault.Open<PlanText>(Purpose.PlanText, found.SealedText), found.GoalBy, pair.FirstNameOf(found.ChangedById), found.Version)
            : null;

    public Task<StandingTime?> StandingAsync(OwnPair pair, CancellationToken cancel) =>
        db.StandingTimes.AsNoTracking().SingleOrDefaultAsync(t => t.PartnershipId == pair.Id && t.StoppedAt == null, cancel);

    private async Task<StandingMeeting?> NextAsync(OwnPair pair, StandingTime standing, CancellationToken cancel)
    {
        var dates = StandingRules.Dates(standing.Plan, await db.SchoolDaysAsync(pair.Here.SchoolId, cancel), pair.Here.YearStartsOn.AddYears(1).AddDays(-1));
        return StandingRules.Meetings(standing.Plan, standing.StartsAt, dates).FirstOrDefault(m => m.On >= pair.Here.Today);
    }

    private MeetingLine Line(Meeting meeting, OwnPair pair) => MeetingLine.Of(meeting, vault.Open<MeetingText>(Purpose.MeetingText, meeting.SealedText), pair);

    private StepLine Line(Commitment step, OwnPair pair) => new(
        step.PublicId, step.PersonId is { } who ? pair.FirstNameOf(who) : "Together", vault.Open<string>(Purpose.StepText, step.SealedText), step.By, step.DoneOn);
}
