using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Rosters;

namespace Counterpart.App.Audit;

public static class AuditScope
{
    /// <summary>Entries that somebody the actor may see made, or is concerned by.</summary>
    public static IQueryable<AuditEntry> VisibleTo(this IQueryable<AuditEntry> all, AppDb db, Actor actor)
    {
        var people = db.People.VisibleTo(actor).Select(p => p.Id);
        return all.Where(a => (a.ActorId != null && people.Contains(a.ActorId.Value)) || a.Subjects.Any(s => people.Contains(s.PersonId)));
    }
}
