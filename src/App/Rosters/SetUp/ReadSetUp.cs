using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Rosters.SetUp;

/// <summary>Counts what the set-up list says.</summary>
public sealed class ReadSetUp(AppDb db, Drafts drafts)
{
    public async Task<SetUpFacts> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var year = here.YearId;
        var teachers = db.Positions.TeachersAt(actor, here.Today).Select(p => p.PersonId).Distinct();
        var not = db.Participations.VisibleTo(actor).Where(p => p.SchoolYearId == year && p.Answer == TakingPart.NotThisYear && teachers.Contains(p.PersonId)).Select(p => p.PersonId);
        var cards = db.Cards.VisibleTo(actor).Where(c => c.SchoolYearId == year && teachers.Contains(c.PersonId)).Select(c => c.PersonId);
        var results = db.ResultSheets.VisibleTo(actor).Where(s => teachers.Contains(s.PersonId)).Select(s => s.PersonId);
        var seats = db.PartnershipSeats.VisibleTo(actor).Where(s => s.SchoolYearId == year && s.EndsOn == null && s.PersonId != null);
        var program = await db.ProgramSchools.AsNoTracking().VisibleTo(actor).SingleAsync(p => p.Id == here.ProgramSchoolId, cancel);
        var pairs = (await drafts.LatestAsync(here, cancel))?.Pairs ?? [];
        return new SetUpFacts
        {
            YearName = here.YearName,
            Today = here.Today,
            CardsDueOn = here.CardsDueOn,
            Teachers = await teachers.CountAsync(cancel),
            Answered = await not.Union(cards).CountAsync(cancel),
            NotThisYear = await not.CountAsync(cancel),
            WithoutEmail = await db.People.CountAsync(p => p.Email == null && teachers.Contains(p.Id), cancel),
            VacantSeats = await db.VacantSeats.VisibleTo(actor).CountAsync(s => s.SchoolYearId == year && s.ClosedAt == null, cancel),
            WithResults = await results.Distinct().CountAsync(cancel),
            WithSchedule = await db.TeacherPeriods.VisibleTo(actor).Where(p => p.SchoolYearId == year && teachers.Contains(p.PersonId)).Select(p => p.PersonId).Distinct().CountAsync(cancel),
            Known = await results.Union(cards).CountAsync(cancel),
            StateLoadedOn = await StateLoadedAsync(actor, here, cancel),
            Rules = await db.PersonRules.VisibleTo(actor).CountAsync(r => r.SchoolYearId == year, cancel),
            DraftPairs = pairs.Count,
            LockedPairs = pairs.Count(p => p.Mark == PairMark.Locked),
            FinalizedPairs = await db.Partnerships.VisibleTo(actor).CountAsync(p => p.SchoolYearId == year && p.EndsOn == null, cancel),
            Seated = await seats.CountAsync(cancel),
            Talked = await seats.CountAsync(s => s.TalkedOn != null, cancel),
            Introduced = await db.Partnerships.VisibleTo(actor).CountAsync(p => p.SchoolYearId == year && p.EndsOn == null && p.IntroducedAt != null, cancel),
            HasOwnExpectations = program.Expectations.Length > 0,
            StepsDone = program.StepsDone,
        };
    }

    private async Task<DateOnly?> StateLoadedAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var at = await db.ImportBatches.VisibleTo(actor)
            .Where(b => b.SchoolYearId == here.YearId && b.State == ImportState.Saved && db.Positions.Any(p => p.PersonId == b.UploadedById && (p.Role == Role.StateLead || p.Role == Role.StateAnalyst)))
            .MaxAsync(b => b.EndedAt, cancel);
        return at is { } utc ? SchoolTime.DayIn(utc, here.Zone) : null;
    }
}
