using System.Globalization;
using Counterpart.App.CheckIns;
using Counterpart.App.CheckIns.Offers;
using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Asks;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Counterpart.App.Records.OfDistrict;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>What the principal does in the weeks of the year, and the district with hours.</summary>
internal sealed class PrincipalActs(SimulatedSchool school)
{
    private YearPerson Me => school.Principal;

    /// <summary>Talks with several of those who are due, writes to one, lets one go by, takes one back.</summary>
    public async Task CheckInAsync()
    {
        if (await school.PressAsync(YearAsync) is not { Pairs.Count: > 0 } year)
        {
            return;
        }

        var due = school.Chance(80) ? year.Due : year.Pairs;
        var luck = school.Dice.Next(100);
        if (due.Count == 0)
        {
            return;
        }

        var (pair, noted) = (school.Any(due), year.Noted);
        var text = school.Words("pq");
        school.Readers[text.Split(' ')[0]] = [.. school.Teachers.Where(t => pair.PersonIds.Contains(t.Id)).Select(t => t.Email)];
        CheckInNote[] notes = [.. due.Take(4).Select(p => new CheckInNote { Pair = p.PublicId, Need = school.Chance(60) ? (CheckInNeed)school.Dice.Next(4) : null, Line = school.Words("pq") })];
        await school.DoAsync(Me, s => OnAsync(s, async now => now.Find(pair.Id) is not { } found ? new Outcome.Missing() : luck switch
        {
            < 50 => await s.GetRequiredService<NoteCheckIns>().TalkedAsync(Me.Actor, now, notes, CancellationToken.None),
            < 75 => await s.GetRequiredService<EmailPair>().ExecuteAsync(Me.Actor, now, found, text, CancellationToken.None),
            < 85 => await s.GetRequiredService<NoteCheckIns>().SkipAsync(Me.Actor, now, pair.PublicId, CancellationToken.None),
            < 93 when noted.Count > 0 => await s.GetRequiredService<NoteCheckIns>().UndoAsync(Me.Actor, now, (noted[0].PublicId, now.Find(noted[0].PairId)?.PublicId ?? pair.PublicId), CancellationToken.None),
            _ when noted.Count > 0 => await s.GetRequiredService<NoteCheckIns>().MetAsync(Me.Actor, now, noted[^1].PublicId, CancellationToken.None),
            _ => new Outcome.Missing(),
        }));
    }

    public async Task AnswerAskAsync()
    {
        var ask = await school.ReadAsync(db => db.PairAsks.AsNoTracking().Where(a => a.WithdrawnAt == null && a.AnsweredAt == null).OrderBy(a => a.Id).FirstOrDefaultAsync());
        if (ask is null)
        {
            return;
        }

        var (key, line, offers) = (school.Key(), school.Words("pq"), school.Chance(60));
        var form = new OfferForm { Day = SimulatedSchool.Typed(school.Today.AddDays(school.Dice.Next(8))), From = "8:50", To = "9:35", Period = "3", Cover = OfferCover.Aide, Note = school.Words("pq") };
        await school.DoAsync(Me, s => OnAsync(s, async now => !offers ? await s.GetRequiredService<AnswerAsks>().ReplyAsync(Me.Actor, now, ask.PublicId, (line, false), CancellationToken.None)
            : now.Find(ask.PartnershipId) is not { } pair ? new Outcome.Missing()
            : await s.GetRequiredService<MakeOffer>().ExecuteAsync(Me.Actor, (now, pair), (key, ask.PublicId), form, CancellationToken.None)));
    }

    /// <summary>A faculty meeting is set, some pairs are asked for a line.</summary>
    public async Task FacultyMeetingAsync()
    {
        var meeting = await school.ReadAsync(db => db.FacultyMeetings.AsNoTracking().Where(m => m.On >= school.Today).OrderBy(m => m.On).FirstOrDefaultAsync());
        var day = school.Today.AddDays(school.Dice.Next(3, 20)).ToString("M/d/yyyy", CultureInfo.InvariantCulture);
        var pairs = school.Pairs.FindAll(p => p.IsRunning);
        var pair = pairs.Count > 0 ? school.Any(pairs) : null;
        await school.DoAsync(Me, async s => await s.GetRequiredService<FindSchoolThisYear>().ExecuteAsync(Me.Actor, CancellationToken.None) is not { } here ? null
            : meeting is null || pair is null ? await s.GetRequiredService<PlanMeeting>().AddAsync(Me.Actor, here, day, CancellationToken.None)
            : await s.GetRequiredService<AskForLine>().ExecuteAsync(Me.Actor, here, meeting.PublicId, pair.PublicId, CancellationToken.None));
    }

    /// <summary>A day without school that nobody knew of before.</summary>
    public async Task SnowAsync(DateOnly first, int days)
    {
        var form = new CalendarForm($"{first:M/d/yyyy}", $"{first.AddDays(days - 1):M/d/yyyy}", "Snow", CalendarKind.NoSchool);
        var came = await school.DoAsync(Me, async s => await s.GetRequiredService<FindSchoolThisYear>().ExecuteAsync(Me.Actor, CancellationToken.None) is { } here
            ? await s.GetRequiredService<SaveCalendar>().ExecuteAsync(Me.Actor, CalendarOwner.Of(here), (null, 0), form, CancellationToken.None)
            : null);
        for (var day = 0; day < days && came is Outcome.Done; day++)
        {
            school.Days.Close(first.AddDays(day));
        }
    }

    public async Task CloseTalkAsync()
    {
        var seat = await school.ReadAsync(db => db.PartnershipSeats.Where(s => s.Answer == InvitationAnswer.TalkFirst && s.EndsOn == null).OrderBy(s => s.Id).Select(s => s.Id).FirstOrDefaultAsync());
        if (seat == 0)
        {
            return;
        }

        await school.DoAsync(Me, async s => await s.GetRequiredService<CloseTalk>().ExecuteAsync(Me.Actor, seat, CancellationToken.None));
    }

    public async Task VerifyHoursAsync()
    {
        var (back, reason) = (school.Chance(20), school.Words("dq"));
        var rows = (await school.PressAsync(s => s.GetRequiredService<ReadHours>().ExecuteAsync(school.District.Actor, CancellationToken.None))).Where(r => r.IsOpen).ToList();
        if (rows.Count > 0)
        {
            await school.DoAsync(school.District, async s => back
                ? await s.GetRequiredService<VerifyHours>().ReturnAsync(school.District.Actor, rows[0].Seen, reason, CancellationToken.None)
                : await s.GetRequiredService<VerifyHours>().ExecuteAsync(school.District.Actor, [.. rows.Select(r => r.Seen)], CancellationToken.None));
        }
    }

    private Task<CheckInsOfYear?> YearAsync(IServiceProvider services) => services.GetRequiredService<ReadCheckIns>().ExecuteAsync(Me.Actor, CancellationToken.None);

    private async Task<Outcome?> OnAsync(IServiceProvider services, Func<CheckInsOfYear, Task<Outcome>> press) => await YearAsync(services) is { } year ? await press(year) : null;
}
