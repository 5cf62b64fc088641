using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Counterpart.App.Access;

/// <summary>Opening this page does nothing and uses nothing up, however often a mail scanner does it: only the form signs in.</summary>
[AllowAnonymous]
[EnableRateLimiting(SignInLimit.Name)]
public sealed class CodeModel(EnterCode enterCode, EndSessions endSessions) : PageModel
{
    public const string AddressKey = "sign-in address";

    [BindProperty]
    public string? Email { get; set; }

    [BindProperty]
    public string? Code { get; set; }

    [BindProperty]
    public string? Device { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Then { get; set; }

    public bool IsOwnDevice => Device == "own";

    /// <summary>Where a code was sent from this browser; empty when the code came another way.</summary>
    public string SentTo => TempData.Peek(AddressKey) as string ?? "";

    public string Query => QueryFor(Url, Then);

    /// <summary>Carries where to go on to; an address outside this site is dropped.</summary>
    public static string QueryFor(IUrlHelper url, string? then) => url.IsLocalUrl(then) ? $"?then={Uri.EscapeDataString(then!)}" : "";

    public IActionResult OnGet() => User.ActorOrNobody() is null ? Page() : LocalRedirect("/home");

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        var address = SentTo.Length > 0 ? SentTo : CodeRules.Address(Email);
        if (!CodeRules.LooksLikeAnAddress(address))
        {
            ModelState.AddModelError(nameof(Email), "Type the email address the code belongs to.");
            return this.Refuse();
        }

        var (outcome, secret) = await enterCode.ExecuteAsync(new(address, Code, IsOwnDevice, DeviceWords.For(Request.Headers.UserAgent)), cancel);
        if (outcome is not Outcome.Done)
        {
            return this.Answer(outcome, "");
        }

        if (User.ActorOrNobody() is { } before)
        {
            await endSessions.ThisAsync(before, cancel);
        }

        TempData.Remove(AddressKey);
        SessionCookie.Write(Response, secret, IsOwnDevice);
        return LocalRedirect(Url.IsLocalUrl(Then) ? Then! : "/home");
    }
}
