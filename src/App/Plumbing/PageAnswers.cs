using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Plumbing;

public static class PageAnswers
{
    public const string StatusKey = "status";

    /// <summary>Turns an outcome into the one HTTP answer this product gives for it.</summary>
    public static IActionResult Answer(this PageModel page, Outcome outcome, string then) => page.Answer(outcome, _ => then);

    /// <summary>As above, for a change that made something whose id stands in the next address.</summary>
    public static IActionResult Answer(this PageModel page, Outcome outcome, Func<Guid, string> then)
    {
        switch (outcome)
        {
            case Outcome.Done done:
                page.SaySoNext(done.Status);
                return page.LocalRedirect(then(done.Id));
            case Outcome.Refused refused:
                foreach (var (field, message) in refused.Objections)
                {
                    page.ModelState.AddModelError(field, message);
                }

                page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
                return page.Page();
            case Outcome.Stale stale:
                page.ModelState.AddModelError("", stale.WhatHappened);
                page.Response.StatusCode = StatusCodes.Status409Conflict;
                return page.Page();
            default:
                return page.NotFound();
        }
    }

    /// <summary>The sentence the next page says first.</summary>
    public static void SaySoNext(this PageModel page, string status)
    {
        if (status.Length > 0)
        {
            page.TempData[StatusKey] = status;
        }
    }

    /// <summary>A field that did not bind is refused like any other: 422, with what was typed still there.</summary>
    public static IActionResult Refuse(this PageModel page)
    {
        page.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return page.Page();
    }
}
