using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Introductions;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns.Sharing;

/// <summary>M13: asks a pair whether it has one line for a faculty meeting, twice a year at most.</summary>
public sealed class AskForLine(AppDb db, Outbox outbox, LetterHeads heads, TimeProvider clock)
{
    /// <summary>On the day itself a question still helps until then.</summary>
    private static readonly TimeOnly noon = new(12, 0);

    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, Guid meetingId, Guid pairId, CancellationToken cancel)
    {
        var meetings = await db.FacultyMeetings.VisibleTo(actor).Where(m => m.SchoolYearId == here.YearId).ToListAsync(cancel);
        var pair = await db.Partnerships.AsNoTracking().VisibleTo(actor).Include(p => p.Seats)
            .SingleOrDefaultAsync(p => p.PublicId == pairId && p.SchoolYearId == here.YearId && p.IntroducedAt != null && p.EndsOn == null, cancel);
        if (meetings.Find(m => m.PublicId == meetingId) is not { } meeting || pair is null)
        {
            return new Outcome.Missing();
        }

        var asked = new Outcome.Done($"Asked. They find it on their first page, and in an email. No answer is an answer too.");
        if (meeting.AskedPairIds.Contains(pair.Id))
        {
            return asked;
        }

        if (meetings.Count(m => m.AskedPairIds.Contains(pair.Id)) >= SharingRules.MostAsksAYear)
        {
            return new Outcome.Refused("Pair", "They were asked twice this year. Ask somebody else, or ask in the hallway.");
        }

        meeting.AskedPairIds.Add(pair.Id);
        meeting.Version++;
        await MailAsync(here, meeting, [.. pair.Seats.Where(s => s.EndsOn == null).Select(s => s.PersonId).OfType<long>()], cancel);
        db.Record(actor, clock.GetUtcNow().UtcDateTime, "line.asked", "", pair.Seats.Select(s => s.PersonId).OfType<long>());
        return await db.TrySaveAsync(cancel) ? asked : new Outcome.Stale("Somebody else changed this meeting at the same moment. Press once more.");
    }

    private async Task MailAsync(SchoolThisYear here, FacultyMeeting meeting, IReadOnlyCollection<long> people, CancellationToken cancel)
    {
        var head = await heads.OfAsync(here, cancel);
        var notBefore = QuietHours.Until(clock.GetUtcNow().UtcDateTime, here.Zone, (await db.SchoolDaysAsync(here.SchoolId, cancel)).Quiet);
        foreach (var person in await db.People.AsNoTracking().Where(p => people.Contains(p.Id) && p.Email != null).OrderBy(p => p.Id).ToListAsync(cancel))
        {
            outbox.Add(MailKind.LineAsked, person, mayRepeat: false, Words(person.FirstName, meeting.On, head), notBefore: notBefore, quietZone: here.Zone, quietSchool: here.SchoolId, notAfter: SchoolTime.At(meeting.On, noon, here.Zone));
        }
    }

    private static MailWords Words(string first, DateOnly on, LetterHead head) => new(
        $"One line to share on {SchoolTime.SayShort(on)}?",
        $"""
        Dear {first},

        At the faculty meeting on {SchoolTime.SayWeekday(on)} two or three partnerships may show one thing that helped. If you have one line, put it on the page of your partnership under "Share a line"{(head.Address.Length > 0 ? $": {head.Address}/home" : "")}. With your name or without it, as you choose, and you can take it back.

        No answer is an answer too. Nobody asks again for this meeting, and nobody asks you more than twice a year.

        {head.Principal}, principal

        Questions: answer this message{(head.Contact.Length > 0 ? $", or ask {head.Contact}" : "")}.
        """,
        head.PrincipalEmail);
}
