using Counterpart.App.Data;
using Counterpart.App.Messages.Feeds;
using Counterpart.App.Messages.Notes;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.PrincipalPeers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

[Authorize(May.BeHere)]
public sealed class SettingsModel(AppDb db, EndSessions endSessions, ActAs actAs, TimeProvider clock) : PageModel
{
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public bool SeesGuardedWords { get; private set; }
    public IReadOnlyList<Place> Positions { get; private set; } = [];

    /// <summary>There may be something on a calendar of this person.</summary>
    public bool HasCalendar { get; private set; }

    /// <summary>The day the private calendar link was made; empty when there is none.</summary>
    public string CalendarLinkSince { get; private set; } = "";

    /// <summary>The link itself, on the one page that follows its making.</summary>
    public string CalendarLink { get; private set; } = "";

    /// <summary>How often notes come: a <see cref="NoteRhythm"/>; empty for whoever gets none.</summary>
    public string Notes { get; private set; } = "";

    /// <summary>A note on the morning of a meeting.</summary>
    public bool MeetingNotes { get; private set; }

    public IReadOnlyList<OwnDevice> Devices { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var me = await db.People.AsNoTracking().SingleAsync(p => p.Id == actor.PersonId, cancel);
        (Name, Email, MeetingNotes) = (me.Name, me.Email ?? "", me.MeetingNotes);
        Notes = SetRhythm.ChoicesOf(actor).Count > 0 ? SetRhythm.ChosenOf(actor, me.Notes).ToString() : "";
        var positions = await db.Positions.AsNoTracking()
            .Where(p => p.PersonId == actor.PersonId && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .OrderBy(p => p.Id)
            .Select(p => new { p.Id, p.Role, Place = p.School!.Name ?? p.District!.Name, p.School!.TimeZone })
            .ToListAsync(cancel);
        SeesGuardedWords = positions.Exists(p => SessionRules.SeesGuardedWords(p.Role));
        Positions = [.. positions.Select(p => new Place(p.Id, Sentence(p.Role, p.Place), p.Id == actor.PositionId))];
        var zone = positions.Select(p => p.TimeZone).FirstOrDefault(z => z is not null) ?? SchoolTime.StateZone;
        HasCalendar = actor.Holds(May.BePartner) || await db.PeerSeats.VisibleTo(actor).AnyAsync(s => s.PersonId == actor.PersonId, cancel);
        var link = await db.CalendarLinks.AsNoTracking().SingleOrDefaultAsync(l => l.PersonId == actor.PersonId, cancel);
        CalendarLinkSince = link is null ? "" : SchoolTime.Say(link.MadeAt, zone);
        var sessions = await db.Sessions.AsNoTracking()
            .Where(s => s.PersonId == actor.PersonId && s.EndedAt == null).OrderByDescending(s => s.LastSeenAt).ToListAsync(cancel);
        Devices =
        [
            .. sessions.Where(s => !SessionRules.IsOver(s.IsOwnDevice, SeesGuardedWords, s.StartedAt, s.LastSeenAt, now)).Select(s => new OwnDevice(
                s.PublicId.InAddress(), s.Device, SchoolTime.Say(s.StartedAt, zone), SchoolTime.Say(s.LastSeenAt, zone), s.IsOwnDevice, s.Id == actor.SessionId)),
        ];
    }

    public async Task<IActionResult> OnPostActAsAsync(long position, CancellationToken cancel) =>
        this.Answer(await actAs.ExecuteAsync(User.Actor(), position, cancel), "/home");

    public async Task<IActionResult> OnPostEndAsync(Guid device, CancellationToken cancel) =>
        this.Answer(await endSessions.OneAsync(User.Actor(), device, cancel), "/settings");

    /// <summary>Answers with the page itself: the link can be shown this once, and belongs in no cookie.</summary>
    public async Task<IActionResult> OnPostMakeLinkAsync([FromServices] CalendarLinks links, [FromServices] InstallOptions install, CancellationToken cancel)
    {
        var secret = await links.MakeAsync(User.Actor(), cancel);
        CalendarLink = secret.Length == 0 ? "" : $"{install.Address}/calendar/{secret}.ics";
        await OnGetAsync(cancel);
        return secret.Length > 0 ? Page() : this.Answer(new Outcome.Stale("A link was made in another window at the same moment. Only that one works; make a new one if you did not see it."), "/settings");
    }

    public async Task<IActionResult> OnPostRemoveLinkAsync([FromServices] CalendarLinks links, CancellationToken cancel) =>
        this.Answer(await links.RemoveAsync(User.Actor(), cancel), "/settings");

    public IActionResult OnPostKeys(bool on)
    {
        BoardKeys.Turn(Response, on);
        return this.Answer(new Outcome.Done(on ? "Keys work on the board of partners in this browser." : "Single keys do nothing in this browser."), "/settings");
    }

    public async Task<IActionResult> OnPostNotesAsync([FromServices] SetRhythm set, string? notes, bool meetings, CancellationToken cancel)
    {
        var outcome = await set.ExecuteAsync(User.Actor(), notes, meetings, cancel);
        await OnGetAsync(cancel);
        return this.Answer(outcome, "/settings");
    }

    public async Task<IActionResult> OnPostEndAllAsync(CancellationToken cancel)
    {
        var actor = User.Actor();
        var me = await db.People.Where(p => p.Id == actor.PersonId).Select(p => p.PublicId).SingleAsync(cancel);
        await endSessions.AllAsync(actor, me, cancel);
        SessionCookie.Clear(Response);
        return LocalRedirect("/sign-out");
    }

    private static string Sentence(Role role, string? place) => place is null ? RoleWords.For(role) : $"{RoleWords.For(role)}, {place}";

    public sealed record Place(long Id, string Words, bool IsActing);

    public sealed record OwnDevice(string Id, string Name, string Since, string LastUsed, bool IsOwn, bool IsThis);
}
