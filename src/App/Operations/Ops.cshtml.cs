using System.Reflection;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Operations;

[Authorize(May.Operate)]
public sealed class OpsModel(AppDb db, InstallOptions install, TimeProvider clock) : PageModel
{
    public static string Version => typeof(OpsModel).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
    public bool IsDemo => install.IsDemo;
    public string Database => install.Database.Length > 0 ? "PostgreSQL" : $"SQLite, in {install.DataFolder}";
    public string Mail { get; private set; } = "";
    public int Waiting { get; private set; }
    public int Sent { get; private set; }
    public int Trouble { get; private set; }
    public int Here { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var lately = now - SessionRules.SharedIdle;
        var mine = db.Outbox.AsNoTracking().VisibleTo(db, User.Actor());
        var open = await mine.Where(m => m.SentAt == null).ToListAsync(cancel);
        var states = open.ConvertAll(m => MessageLine.From(m, now).State);
        Waiting = states.Count(s => s is MailState.Waiting or MailState.Sending);
        Trouble = states.Count(s => s is MailState.OutcomeUnknown or MailState.NotSent);
        Sent = await mine.CountAsync(m => m.SentAt != null, cancel);
        Here = await db.Sessions.Where(s => s.EndedAt == null && s.LastSeenAt >= lately).Select(s => s.PersonId).Distinct().CountAsync(cancel);
        Mail = install switch
        {
            { IsDemo: true } => "the demo sends none",
            { Smtp.Length: > 0 } => $"through {install.Smtp}, from {install.MailFrom}",
            _ => "no mail server was given (--smtp HOST:PORT): messages wait here",
        };
    }
}
