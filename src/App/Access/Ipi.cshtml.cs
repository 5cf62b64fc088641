using Counterpart.App.Programs;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Counterpart.App.Access;

[AllowAnonymous]
public sealed class IpiModel(FindContacts findContacts) : PageModel
{
    public IReadOnlyList<ProgramContact> Contacts { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => Contacts = await findContacts.ExecuteAsync(ProgramKind.Ipi, cancel);
}
