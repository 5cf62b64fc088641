using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships.Lines;
using Counterpart.App.Partnerships.Meetings;
using Counterpart.App.Partnerships.OfSchool;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns.Sharing;

/// <summary>What teachers offered for faculty meetings. Opening it is recorded, and the authors can see it.</summary>
public sealed class ReadSharing(AppDb db, Vault vault, ReadPairs pairs, TimeProvider clock)
{
    /// <summary>Fewer pairs than this, and a count of the school would be a count of somebody.</summary>
    private const int FewestPairs = 5;

    public async Task<SharingPage> ExecuteAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var meetings = await db.FacultyMeetings.VisibleTo(actor).Where(m => m.SchoolYearId == here.YearId).OrderBy(m => m.On).ToListAsync(cancel);
        var lines = await OfferedAsync(actor, here, cancel);
        var logged = db.Meetings.VisibleTo(actor).Where(m => m.SchoolYearId == here.YearId);
        var atWork = await logged.Select(m => m.PartnershipId).Distinct().CountAsync(cancel);
        return new()
        {
            Meetings = [.. meetings.Select(m => (m.PublicId, m.On, lines.Count(l => m.PickedIds.Contains(l.Id))))],
            Lines = lines,
            SoFar = atWork < FewestPairs ? null : (await logged.CountAsync(cancel), await logged.CountAsync(m => (m.Kinds & MeetingKinds.Observed) == MeetingKinds.Observed, cancel)),
        };
    }

    public async Task<MeetingPage?> OneAsync(Actor actor, SchoolThisYear here, Guid id, CancellationToken cancel)
    {
        if (await db.FacultyMeetings.AsNoTracking().VisibleTo(actor).SingleOrDefaultAsync(m => m.SchoolYearId == here.YearId && m.PublicId == id, cancel) is not { } meeting)
        {
            return null;
        }

        var asked = await db.Partnerships.VisibleTo(actor).Where(p => meeting.AskedPairIds.Contains(p.Id)).Select(p => p.PublicId).ToListAsync(cancel);
        return new()
        {
            PublicId = id,
            On = meeting.On,
            Version = meeting.Version,
            Picked = meeting.PickedIds,
            Lines = await OfferedAsync(actor, here, cancel),
            Pairs = [.. (await pairs.ExecuteAsync(actor, here, cancel)).Select(p => (p.PublicId, p.Names, asked.Contains(p.PublicId)))],
        };
    }

    /// <summary>Only of partnerships that go on: nobody else could still take a line back.</summary>
    private async Task<IReadOnlyList<OfferedLine>> OfferedAsync(Actor actor, SchoolThisYear here, CancellationToken cancel)
    {
        var rows = await db.SharedLines.AsNoTracking().VisibleTo(actor)
            .Where(l => l.SchoolYearId == here.YearId && l.For != LineFor.Principal && l.TakenBackAt == null && db.Partnerships.Any(p => p.Id == l.PartnershipId && p.EndsOn == null))
            .OrderBy(l => l.Id).Join(db.People, l => l.AuthorId, p => p.Id, (l, p) => new { Line = l, p.Name }).ToListAsync(cancel);
        if (rows.Count > 0)
        {
            await db.RecordViewAsync(actor, clock.GetUtcNow().UtcDateTime, Purpose.SharedLine, rows.Select(r => r.Line.AuthorId), cancel);
        }

        return [.. rows.Select(r => new OfferedLine(
            r.Line.Id, r.Line.PublicId, vault.Open<string>(Purpose.SharedLine, r.Line.SealedText), r.Line.For == LineFor.TimeTip, r.Name, r.Line.ShowsName ? r.Name : "", SchoolTime.DayIn(r.Line.SharedAt, here.Zone)))];
    }
}
