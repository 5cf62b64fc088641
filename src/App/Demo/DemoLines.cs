using System.Text.Json;
using Counterpart.App.CheckIns.Sharing;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Plumbing;
using Counterpart.App.Records;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Demo;

/// <summary>What the first pair lets others read: a line for the principal, one for a faculty meeting in two weeks, and hours that wait at the district.</summary>
public sealed class DemoLines(AppDb db, Vault vault, TimeProvider clock)
{
    private const int WeeksAhead = 2;

    public async Task ExecuteAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var pair = await db.Partnerships.Include(p => p.Seats).Where(p => p.IntroducedAt != null && db.Meetings.Any(m => m.PartnershipId == p.Id)).OrderBy(p => p.Id).FirstAsync(cancel);
        var people = pair.Seats.Select(s => s.PersonId).OfType<long>().ToList();
        var toShow = Line(pair, people[0], LineFor.Faculty, "Count to five before calling on anyone: more hands go up, and other hands.", now);
        db.AddRange(
            toShow,
            Line(pair, people[^1], LineFor.TimeTip, "We watch each other in second period, when one of us plans and the other teaches.", now),
            Line(pair, people[0], LineFor.Principal, "Second period on Tuesdays works well for us. Thank you for moving the duty.", now));
        await db.SaveChangesAsync(cancel);
        var today = DateOnly.FromDateTime(now);
        var wednesday = today.AddDays(((int)DayOfWeek.Wednesday - (int)today.DayOfWeek + 7) % 7 + (7 * WeeksAhead));
        db.Add(new FacultyMeeting { PublicId = PublicId.New(), SchoolId = pair.SchoolId, DistrictId = pair.DistrictId, SchoolYearId = pair.SchoolYearId, On = wednesday, PickedIds = [toShow.Id] });
        await HoursAsync(pair, people[^1], now, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private SharedLine Line(Partnership pair, long author, LineFor reads, string text, DateTime now) => new()
    {
        PublicId = PublicId.New(), PartnershipId = pair.Id, SchoolId = pair.SchoolId, DistrictId = pair.DistrictId, SchoolYearId = pair.SchoolYearId,
        AuthorId = author, For = reads, ShowsName = reads == LineFor.TimeTip, SealedText = vault.Seal(Purpose.SharedLine, text), SharedAt = now, SendKey = PublicId.New(),
    };

    private async Task HoursAsync(Partnership pair, long person, DateTime now, CancellationToken cancel)
    {
        var met = await db.Meetings.Where(m => m.PartnershipId == pair.Id).OrderBy(m => m.On).Select(m => new { m.On, m.Minutes, m.Kinds, m.ConfirmedByIds }).ToListAsync(cancel);
        db.Add(new HoursRequest
        {
            PublicId = PublicId.New(), PersonId = person, SchoolId = pair.SchoolId, DistrictId = pair.DistrictId, SchoolYearId = pair.SchoolYearId,
            Log = JsonSerializer.Serialize(met.Select(m => new HoursLine(m.On, m.Minutes, m.Kinds, m.ConfirmedByIds.Count > 0))),
            MonthsOnPaper = 0, Minutes = met.Sum(m => m.Minutes), SentAt = now, Version = 1,
        });
    }
}
