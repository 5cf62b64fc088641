using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Access;

[AllowAnonymous]
public sealed class HelpModel(FindContacts findContacts) : PageModel
{
    public IReadOnlyList<ProgramContact> Contacts { get; private set; } = [];

    /// <summary>The page of this site the person was on, to be named when asking for help.</summary>
    public string From { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Contacts = await findContacts.ExecuteAsync(kind: null, cancel);
        if (Uri.TryCreate(Request.Headers.Referer, UriKind.Absolute, out var before) && before.Authority == Request.Host.Value)
        {
            From = before.AbsolutePath;
        }
    }
}
