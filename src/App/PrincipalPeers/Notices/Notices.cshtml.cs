using System.Text;
using Counterpart.App.Access;
using Counterpart.App.Imports.Files.Text;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.PrincipalPeers.Notices;

/// <summary>The state's notices to directors of schools: sent, printed, merged; and whom to call.</summary>
[Authorize(May.MatchPeers)]
public sealed class NoticesModel(NoticePages pages, SendNotices send) : PageModel
{
    public IReadOnlyList<NoticeLine> Notices { get; private set; } = [];

    public static string Heading(IReadOnlyList<NoticeLine> notices) => notices.Count == 0
        ? "Notices to directors of schools"
        : $"{Words.Count(notices.Count, "notice")}, {notices.Count(n => n.SentAt is not null)} sent, {notices.Count(n => n.ContactOn is not null)} talked about{(notices.Count(n => n.IsConcernOpen) is var open and > 0 ? $", {Words.Count(open, "concern")} open" : "")}";

    public Task OnGetAsync(CancellationToken cancel) => LoadAsync(cancel);

    public async Task<IActionResult> OnGetFileAsync(CancellationToken cancel)
    {
        await LoadAsync(cancel);
        using var text = new MemoryStream();
        using (var csv = new CsvWriter(new StreamWriter(text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)))
        {
            csv.Row("district", "director", "email", "matches", "concern_until", "words");
            foreach (var notice in Notices.Where(n => n.Matches.Count > 0))
            {
                csv.Row(notice.District, Words.List([.. notice.Directors.Select(d => d.Name)]), string.Join("; ", notice.Directors.Select(d => d.Email).OfType<string>()), string.Join("; ", notice.Matches.Select(m => m.Sentence)), notice.ConcernUntil is { } day ? SchoolTime.SayDay(day) : "", NoticeText.Opening(notice));
            }
        }

        return File(text.ToArray(), "text/csv; charset=utf-8", "p3-notices.csv");
    }

    public async Task<IActionResult> OnPostSendAsync(CancellationToken cancel)
    {
        if (await pages.Years.ExecuteAsync(User.Actor(), cancel) is not { } year)
        {
            return NotFound();
        }

        var outcome = await send.ExecuteAsync(User.Actor(), year, id: null, cancel);
        if (outcome is not Outcome.Done)
        {
            await LoadAsync(cancel);
        }

        return this.Answer(outcome, "/state/p3/notices");
    }

    private async Task LoadAsync(CancellationToken cancel) =>
        Notices = await pages.Years.ExecuteAsync(User.Actor(), cancel) is { } year ? await pages.Read.ExecuteAsync(User.Actor(), year, id: null, cancel) : [];
}
