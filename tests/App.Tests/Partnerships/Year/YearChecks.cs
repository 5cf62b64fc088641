using Counterpart.App.CheckIns;
using Counterpart.App.Partnerships.Workspace;
using Counterpart.App.Plumbing;
using Counterpart.App.Records;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>What must be true in the database after every day.</summary>
internal sealed class YearChecks(SimulatedSchool school)
{
    private const int DaysAfterTalk = 30;
    private const int DaysWithoutTalk = 60;
    private const int EasyWeek = 5;

    public async Task AfterDayAsync()
    {
        Assert.True(school.App.Faults.Unrecorded.Length == 0, $"Saved without an audit entry of whoever did it: {school.App.Faults.Unrecorded}");
        await SeatsAsync();
        await NothingKeptAsync();
        if (school.Today.DayOfWeek == DayOfWeek.Friday)
        {
            await CheckInsAsync();
            await HoursAsync([school.Any(school.Teachers), school.Any(school.Teachers), school.Any(school.Teachers)]);
        }
    }

    public async Task AfterYearAsync()
    {
        school.At(YearDays.LastOfYear, new(12, 0));
        await HoursAsync(school.Teachers);
        var words = await school.ReadAsync(db => db.ObservationNotes.CountAsync(n => n.Observation!.KeptAt == null));
        Assert.True(words == 0, $"{words} notes nobody kept are there in fall");
    }

    /// <summary>Nobody in two partnerships without having said yes to the second.</summary>
    private async Task SeatsAsync()
    {
        var seats = await school.ReadAsync(db => db.PartnershipSeats.AsNoTracking().Where(s => s.EndsOn == null && s.PersonId != null).Select(s => new { s.PersonId, s.ConsentId }).ToListAsync());
        var unasked = seats.GroupBy(s => s.PersonId).Where(g => g.Count(s => s.ConsentId == null) > 1 || g.Count() > 2).Select(g => g.Key).ToList();
        Assert.True(unasked.Count == 0, $"In two partnerships unasked: {string.Join(", ", unasked)}");
    }

    /// <summary>Words about a class or a plan go thirty days after the talk, sixty without one, unless their owner keeps them; what was sent or taken back is gone at once.</summary>
    private async Task NothingKeptAsync()
    {
        // The job came by at half past three today, or within the last days in summer.
        var today = school.Today > YearDays.LastOfSchool ? school.Today.AddDays(-5) : school.Today;
        var seen = await school.ReadAsync(db => db.Observations.AsNoTracking().Where(o => o.KeptAt == null && (o.HasLookFor || o.Notes.Any(n => n.SharedAt != null)) && (o.SharedOn != null || o.TalkedOn != null))
            .Select(o => new { o.PublicId, o.On, o.SharedOn, o.TalkedOn }).ToListAsync());
        var late = seen.Where(o => LastDay(o.On, o.SharedOn, o.TalkedOn) < today && school.LetGo.GetValueOrDefault(o.PublicId) < today).Select(o => $"observation of {o.On:MMM d}, shared {o.SharedOn:MMM d}, talked {o.TalkedOn:MMM d}").ToList();
        var drafts = await school.ReadAsync(db => db.ObservationNotes.AsNoTracking().Where(n => n.SharedAt == null).Select(n => new { n.DraftUntil, n.Observation!.On }).ToListAsync());
        late.AddRange(drafts.Where(d => d.DraftUntil < today || d.DraftUntil > LastDay(d.On, school.Today, null)).Select(d => $"draft of {d.On:MMM d}, until {d.DraftUntil:MMM d}"));
        var plans = await school.ReadAsync(db => db.PlanReviews.AsNoTracking().Where(r => r.KeptAt == null && (r.Versions.Any() || r.Answers.Any())).Select(r => new { r.PublicId, r.BroughtOn, r.ReviewedOn }).ToListAsync());
        late.AddRange(plans.Where(p => LastDay(p.BroughtOn, null, p.ReviewedOn) < today && school.LetGo.GetValueOrDefault(p.PublicId) < today).Select(p => $"plan of {p.BroughtOn:MMM d}, answered {p.ReviewedOn:MMM d}"));
        Assert.True(late.Count == 0, $"Kept past its date: {string.Join("; ", late)}");
        var words = await school.ReadAsync(db => db.Outbox.CountAsync(m => m.SentAt != null && m.SealedBody != null));
        var lines = await school.ReadAsync(db => db.SharedLines.Where(l => l.TakenBackAt != null).Select(l => l.SealedText).ToListAsync());
        Assert.True(words == 0 && lines.TrueForAll(l => l.Length == 0), $"{words} messages that were sent, or lines that were taken back, still hold words");
    }

    /// <summary>Each pair once a round at most; each that was introduced before the round in one of its weeks, and no week with more than its share.</summary>
    private async Task CheckInsAsync()
    {
        var twice = await school.ReadAsync(db => db.CheckIns.GroupBy(c => new { c.PartnershipId, c.Round }).CountAsync(g => g.Count() > 1));
        Assert.True(twice == 0, $"{twice} pairs were noted twice in one round");
        var year = await school.PressAsync(s => s.GetRequiredService<ReadCheckIns>().ExecuteAsync(school.Principal.Actor, CancellationToken.None));
        if (year?.Round is not { } round)
        {
            return;
        }

        var weeks = Enumerable.Range(0, 10).Select(w => YearDays.Monday(round.First).AddDays(7 * w)).Where(m => m.AddDays(3) >= round.First && m.AddDays(3) <= round.Last && Enumerable.Range(0, 5).Any(d => school.Days.IsSchoolDay(m.AddDays(d)))).ToList();
        var most = Math.Max(EasyWeek, (school.Pairs.Count + weeks.Count - 1) / weeks.Count);
        var full = year.Weeks.GroupBy(w => w.Value).FirstOrDefault(g => g.Count() > most || !weeks.Contains(g.Key));
        Assert.True(full is null, $"In the week of {full?.Key:MMM d} {full?.Count()} check-ins are due, {most} at most");
        var forgotten = year.Pairs.Where(p => p.IntroducedOn < weeks[0] && !year.Weeks.ContainsKey(p.Id)).ToList();
        Assert.True(forgotten.Count == 0, $"Due in no week of the round: {string.Join(", ", forgotten.Select(p => p.Names))}");
        var doneAndDue = year.Due.Where(p => year.All.Any(c => c.PairId == p.Id && c.Round == round.Number)).ToList();
        Assert.True(doneAndDue.Count == 0, $"Noted in this round and due again: {string.Join(", ", doneAndDue.Select(p => p.Names))}");
    }

    /// <summary>What each reads as the own hours is the sum of the rows, and the rows are what was typed.</summary>
    private async Task HoursAsync(IReadOnlyList<YearPerson> some)
    {
        var meetings = await school.ReadAsync(db => db.Meetings.AsNoTracking().Select(m => new { m.SendKey, m.PartnershipId, m.On, m.Minutes }).ToListAsync());
        var seen = await school.ReadAsync(db => db.Observations.AsNoTracking().Where(o => o.CalledOffAt == null && (o.SharedOn != null || o.TalkedOn != null)).Select(o => new { o.PartnershipId, o.On, o.Minutes }).ToListAsync());
        var paper = await school.ReadAsync(db => db.MonthTotals.AsNoTracking().Select(t => new { t.PartnershipId, t.Month, t.Minutes }).ToListAsync());
        var seats = await school.ReadAsync(db => db.PartnershipSeats.AsNoTracking().Where(s => s.Partnership!.IntroducedAt != null).Select(s => new { s.PartnershipId, s.PersonId, Last = s.EndsOn ?? YearDays.Last }).ToListAsync());
        Assert.True(meetings.Count == school.Ledger.Count, $"{school.Ledger.Count} meetings were logged and {meetings.Count} are there");
        var other = meetings.Find(m => school.Ledger.GetValueOrDefault(m.SendKey) != (m.PartnershipId, m.On, m.Minutes));
        Assert.True(other is null, $"A meeting was typed as {school.Ledger.GetValueOrDefault(other?.SendKey ?? default)} and is there as {other}");
        foreach (var person in some)
        {
            var mine = seats.Where(s => s.PersonId == person.Id).ToList();
            var minutes = mine.Sum(s => meetings.Where(m => m.PartnershipId == s.PartnershipId && m.On <= s.Last).Sum(m => m.Minutes)
                + seen.Where(o => o.PartnershipId == s.PartnershipId && o.On <= s.Last).Sum(o => o.Minutes) + paper.Where(t => t.PartnershipId == s.PartnershipId && t.Month <= s.Last).Sum(t => t.Minutes));
            var read = await school.PressAsync(s => s.GetRequiredService<ReadOwnYear>().ExecuteAsync(person.Actor, CancellationToken.None));
            Assert.True(read is null || (read.Minutes, read.Quarters) == (minutes, minutes / 15), $"{person.Email} reads {read?.Minutes} minutes, the rows are {minutes}");
        }
    }

    private static DateOnly LastDay(DateOnly about, DateOnly? shared, DateOnly? talked)
    {
        var from = new[] { about, shared ?? about, talked ?? about }.Max();
        return from.AddDays(talked is null ? DaysWithoutTalk : DaysAfterTalk);
    }
}
