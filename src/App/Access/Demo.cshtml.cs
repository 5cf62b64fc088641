using Counterpart.App.Data;
using Counterpart.App.Demo;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>One press and you are that person. In a real install this address is not there.</summary>
[AllowAnonymous]
public sealed class DemoModel(AppDb db, InstallOptions install, BecomePersona becomePersona, TimeProvider clock) : PageModel
{
    public IReadOnlyList<Tile> People { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!install.IsDemo)
        {
            return NotFound();
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        var emails = Personas.All.Select(p => p.Email).ToList();
        var made = await db.People.AsNoTracking()
            .Where(p => emails.Contains(p.Email!))
            .Select(p => new
            {
                Email = p.Email!,
                p.Name,
                Position = p.Positions.Where(q => q.StartsOn <= today && (q.EndsOn == null || q.EndsOn >= today)).OrderBy(q => q.Id)
                    .Select(q => new { q.Role, Place = q.School!.Name ?? q.District!.Name }).FirstOrDefault(),
            })
            .ToDictionaryAsync(p => p.Email, StringComparer.Ordinal, cancel);
        People =
        [
            .. from persona in Personas.All
               let person = made.GetValueOrDefault(persona.Email)
               where person?.Position is not null
               select new Tile(persona.Key, person.Name, Sentence(person.Position.Role, person.Position.Place), persona.Words),
        ];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? who, int stop, CancellationToken cancel)
    {
        var (outcome, secret) = await becomePersona.ExecuteAsync(who ?? "", DeviceWords.For(Request.Headers.UserAgent), cancel);
        if (outcome is Outcome.Done)
        {
            SessionCookie.Write(Response, secret, isOwnDevice: true);
        }

        return this.Answer(outcome, TourStops.All.ElementAtOrDefault(stop - 1) is { } there && there.Who == who ? there.Address : "/home");
    }

    public async Task<IActionResult> OnPostResetAsync([FromServices] FillDemo fill, CancellationToken cancel)
    {
        if (!install.IsDemo)
        {
            return NotFound();
        }

        await fill.StartOverAsync(cancel);
        return this.Answer(new Outcome.Done("The demo is as it was at the start. Choose who to be."), "/demo");
    }

    public string NameOf(string who) => People.First(p => p.Key == who).Name;

    private static string Sentence(Role role, string? place)
    {
        var words = place is null ? RoleWords.For(role) : $"{RoleWords.For(role)}, {place}";
        return Words.Capital(words);
    }

    public sealed record Tile(string Key, string Name, string Role, string Words);
}
