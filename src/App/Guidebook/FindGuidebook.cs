using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Guidebook;

/// <summary>Finds the guidebook for a reader: of the own state; of the only state; or of the state the address names.</summary>
public sealed class FindGuidebook(AppDb db, FindContacts contacts)
{
    public async Task<GuideOfState> ExecuteAsync(Actor? actor, string? code, CancellationToken cancel)
    {
        var states = await db.States.AsNoTracking().OrderBy(s => s.Name).Select(s => new { s.Id, s.Code, s.Name }).ToListAsync(cancel);
        var own = states.Find(s => s.Id == actor?.StateId) ?? (states.Count == 1 ? states[0] : null);
        var state = own ?? states.Find(s => string.Equals(s.Code, code, StringComparison.OrdinalIgnoreCase));
        var all = await contacts.ExecuteAsync(ProgramKind.Ipi, cancel);
        return new()
        {
            Sections = state is null ? GuidebookFile.Sections : await OfStateAsync(state.Id, cancel),
            Contacts = [.. all.Where(c => state is null || string.Equals(c.State, state.Name, StringComparison.Ordinal))],
            StateName = state?.Name ?? "",
            States = own is null ? [.. states.Select(s => (s.Code, s.Name))] : [],
            Query = own is null && state is not null ? $"?state={Uri.EscapeDataString(state.Code)}" : "",
        };
    }

    public async Task<IReadOnlyList<GuideSection>> OfStateAsync(long stateId, CancellationToken cancel)
    {
        var newest = await db.GuidebookVersions.AsNoTracking()
            .Where(v => v.StateId == stateId && !db.GuidebookVersions.Any(w => w.StateId == stateId && w.Section == v.Section && w.Number > v.Number))
            .ToDictionaryAsync(v => v.Section, StringComparer.Ordinal, cancel);
        return
        [
            .. GuidebookFile.Sections.Select(s => newest.TryGetValue(s.Slug, out var v) && !v.IsOwnText ? s with { Title = v.Title, Text = v.Text, IsOfState = true } : s),
        ];
    }
}
