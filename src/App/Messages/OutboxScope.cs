using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Rosters;

namespace Counterpart.App.Messages;

public static class OutboxScope
{
    /// <summary>Messages to people the actor may see: that they exist, not what they say.</summary>
    public static IQueryable<OutboxMessage> VisibleTo(this IQueryable<OutboxMessage> all, AppDb db, Actor actor)
    {
        var people = db.People.VisibleTo(actor).Select(p => p.Id);
        return all.Where(m => m.PersonId != null && people.Contains(m.PersonId.Value));
    }
}
