using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Operations;

[Authorize(May.Operate)]
public sealed class MessagesModel(AppDb db, Vault vault, InstallOptions install, TimeProvider clock) : PageModel
{
    private const int Newest = 200;

    public bool IsDemo => install.IsDemo;
    public IReadOnlyList<MessageLine> Lines { get; private set; } = [];
    public int Waiting => Lines.Count(l => l.State is MailState.Waiting or MailState.Sending);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var found = await db.Outbox.AsNoTracking().VisibleTo(db, User.Actor()).OrderByDescending(m => m.Id).Take(Newest).ToListAsync(cancel);
        Lines = [.. found.Select(m => MessageLine.From(m, now) with { Words = WordsOf(m) })];
    }

    private MailWords? WordsOf(OutboxMessage message) =>
        install.IsDemo && message.SealedBody is { } body ? vault.Open<MailWords>(Purpose.Mail, body) : null;
}
