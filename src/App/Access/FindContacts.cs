using Counterpart.App.Data;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>The program contacts that states have written down. They are public: people need them before they can sign in.</summary>
public sealed class FindContacts(AppDb db)
{
    public async Task<IReadOnlyList<ProgramContact>> ExecuteAsync(ProgramKind? kind, CancellationToken cancel) => await db.Programs.AsNoTracking()
        .Where(p => p.Contact != "" && (kind == null || p.Kind == kind))
        .Join(db.States, p => p.StateId, s => s.Id, (p, s) => new { s.Name, Program = p.Name, p.Contact })
        .OrderBy(c => c.Name).ThenBy(c => c.Program)
        .Select(c => new ProgramContact(c.Name, c.Program, c.Contact))
        .ToListAsync(cancel);
}
