using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Programs.Calendar;

/// <summary>A page on which a calendar is written: the state's, or a school's own.</summary>
public abstract class CalendarPage(AppDb db, SaveCalendar save) : PageModel
{
    /// <summary>The entry that is changed; empty to add one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Entry { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public string? First { get; set; }

    [BindProperty]
    public string? Last { get; set; }

    [BindProperty]
    public string? Name { get; set; }

    [BindProperty]
    public CalendarKind? Kind { get; set; }

    /// <summary>Lines copied from elsewhere.</summary>
    [BindProperty]
    public string? Lines { get; set; }

    public CalendarOwner Owner { get; private set; } = null!;
    public IReadOnlyList<CalendarEntry> Own { get; private set; } = [];

    /// <summary>What the state wrote, on a school's page.</summary>
    public IReadOnlyList<CalendarEntry> OfState { get; private set; } = [];

    /// <summary>Where the own and the state's say different things of one day: the state may have written after the school did.</summary>
    public IEnumerable<string> Contradictions =>
        from own in Own
        from other in OfState
        let clash = CalendarRules.Clash(Days(own), Days(other), otherIsStates: true)
        where clash is not null
        select $"\"{own.Name}\": {clash}";

    public abstract string Address { get; }

    protected abstract Task<CalendarOwner?> FindOwnerAsync(CancellationToken cancel);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel) || (Entry is not null && !Fill()))
        {
            return NotFound();
        }

        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!await LoadAsync(cancel))
        {
            return NotFound();
        }

        var outcome = await save.ExecuteAsync(User.Actor(), Owner, (Entry, Version), new(First, Last, Name, Kind), cancel);
        if (outcome is Outcome.Stale)
        {
            ModelState.Clear(); // Else the boxes would keep what was typed over what is there now.
            await LoadAsync(cancel);
            Fill();
        }

        return this.Answer(outcome, Address);
    }

    public async Task<IActionResult> OnPostPasteAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) ? this.Answer(await save.PasteAsync(User.Actor(), Owner, Lines, cancel), Address) : NotFound();

    public async Task<IActionResult> OnPostRemoveAsync(CancellationToken cancel) =>
        await LoadAsync(cancel) && Entry is { } id ? this.Answer(await save.RemoveAsync(User.Actor(), Owner, id, cancel), Address) : NotFound();

    private static CalendarDays Days(CalendarEntry e) => new(e.FirstDay, e.LastDay, e.Name, e.Kind);

    private bool Fill()
    {
        if (Own.SingleOrDefault(e => e.PublicId == Entry) is not { } entry)
        {
            return false;
        }

        (First, Last, Name, Kind, Version) = (CalendarWords.Typed(entry.FirstDay), CalendarWords.Typed(entry.LastDay), entry.Name, entry.Kind, entry.Version);
        return true;
    }

    private async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await FindOwnerAsync(cancel) is not { } owner)
        {
            return false;
        }

        Owner = owner;
        Own = await db.CalendarEntries.OwnedBy(owner).AsNoTracking().OrderBy(e => e.FirstDay).ThenBy(e => e.Id).ToListAsync(cancel);
        OfState = await db.CalendarEntries.OfStateFor(owner).AsNoTracking().OrderBy(e => e.FirstDay).ThenBy(e => e.Id).ToListAsync(cancel);
        return true;
    }
}
