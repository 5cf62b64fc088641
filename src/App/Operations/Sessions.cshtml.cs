using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Operations;

[Authorize(May.Operate)]
public sealed class SessionsModel(AppDb db, EndSessions endSessions, TimeProvider clock) : PageModel
{
    public string Name { get; private set; } = "";
    public string Email { get; private set; } = "";
    public IReadOnlyList<string> Devices { get; private set; } = [];
    public IReadOnlyList<MessageLine> Messages { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid person, CancellationToken cancel)
    {
        var found = await db.People.AsNoTracking().VisibleTo(User.Actor()).SingleOrDefaultAsync(p => p.PublicId == person, cancel);
        if (found is null)
        {
            return NotFound();
        }

        var now = clock.GetUtcNow().UtcDateTime;
        (Name, Email) = (found.Name, found.Email ?? "No email address: gets everything on paper");
        var sessions = await db.Sessions.AsNoTracking().Where(s => s.PersonId == found.Id && s.EndedAt == null).OrderByDescending(s => s.LastSeenAt).ToListAsync(cancel);
        Devices = [.. sessions.Select(s => $"{s.Device}, {(s.IsOwnDevice ? "own" : "shared")} device, last used {SchoolTime.Say(s.LastSeenAt, SchoolTime.StateZone)}")];
        var messages = await db.Outbox.AsNoTracking().Where(m => m.PersonId == found.Id).OrderByDescending(m => m.Id).Take(50).ToListAsync(cancel);
        Messages = [.. messages.Select(m => MessageLine.From(m, now))];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid person, CancellationToken cancel) =>
        this.Answer(await endSessions.AllAsync(User.Actor(), person, cancel), $"/ops/people/{person.InAddress()}/sessions");
}
