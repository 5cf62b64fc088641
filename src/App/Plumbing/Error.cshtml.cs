using System.Diagnostics;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Plumbing;

/// <summary>What a person reads when there is no page: said plainly, and never more than they may know.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorModel : PageModel
{
    [FromRoute]
    public int Code { get; set; }

    public string Headline { get; private set; } = "";
    public string Advice { get; private set; } = "";
    public string Reference { get; private set; } = "";

    public void OnGet() => Say();

    public void OnPost() => Say();

    private void Say()
    {
        (Headline, Advice) = Code switch
        {
            400 => ("That form could not be read", "It may have been open for a long time. Go back, reload the page and send it again. Nothing was saved."),
            403 => ("This page is for somebody else's work", "You are signed in, but your role does not open this page. Your principal or program lead can change that."),
            404 => ("There is nothing here", "The address may be mistyped, or what was here is not yours to see or is gone."),
            413 => ("That file is too large", "A school file may be up to 10 MB. Nothing was saved."),
            429 => ("Too many tries", "Wait ten minutes and try again."),
            _ => ("Something went wrong on our side", "Nothing of what you sent was saved. Try again; if it happens twice, tell us."),
        };
        Reference = Code >= 500 ? Activity.Current?.Id ?? HttpContext.TraceIdentifier : "";
    }
}
