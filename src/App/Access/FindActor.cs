using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Access;

/// <summary>Finds who acts in a session, in which position, as of now.</summary>
public sealed class FindActor(AppDb db, TimeProvider clock)
{
    private static readonly TimeSpan noteSeenEvery = TimeSpan.FromMinutes(1);

    public async Task<Actor?> ExecuteAsync(byte[] secret, CancellationToken cancel)
    {
        var hash = SessionCookie.HashOf(secret);
        var session = await db.Sessions.AsNoTracking().SingleOrDefaultAsync(s => s.SecretHash == hash && s.EndedAt == null, cancel);
        if (session is null)
        {
            return null;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        var today = DateOnly.FromDateTime(now);
        var positions = await db.Positions.AsNoTracking()
            .Where(p => p.PersonId == session.PersonId && p.StartsOn <= today && (p.EndsOn == null || p.EndsOn >= today))
            .Select(p => new Held(
                p.Id, p.Role, p.Person!.Name, p.Person.PublicId, p.StateId ?? p.District!.StateId, p.DistrictId, p.SchoolId, p.School!.Name ?? p.District!.Name, p.Delegations))
            .ToListAsync(cancel);
        var acting = positions.Find(p => p.Id == session.PositionId) ?? positions.OrderBy(p => Order(p.Role)).ThenBy(p => p.Id).FirstOrDefault();
        if (acting is null || IsOver(session, positions, now))
        {
            return null;
        }

        if (now - session.LastSeenAt > noteSeenEvery)
        {
            await db.Sessions.Where(s => s.Id == session.Id).ExecuteUpdateAsync(u => u.SetProperty(s => s.LastSeenAt, now), cancel);
        }

        return acting.In(session);
    }

    private static bool IsOver(Session session, List<Held> positions, DateTime now) => SessionRules.IsOver(
        session.IsOwnDevice, positions.Exists(p => SessionRules.SeesGuardedWords(p.Role)), session.StartedAt, session.LastSeenAt, now);

    /// <summary>Without a choice a person acts where they lead before where they teach.</summary>
    private static int Order(Role role) => role == Role.Teacher ? 1 : 0;

    private sealed record Held(
        long Id, Role Role, string Name, Guid PublicId, long? StateId, long? DistrictId, long? SchoolId, string? Place, List<string> Delegations)
    {
        public Actor In(Session session) => new()
        {
            PersonId = session.PersonId,
            Name = Name,
            Role = Role,
            PositionId = Id,
            SessionId = session.Id,
            DeviceKey = session.IsOwnDevice ? PublicId.InAddress() : "",
            StateId = StateId,
            DistrictId = DistrictId,
            SchoolId = SchoolId,
            Place = Place ?? "",
            Delegated = Delegations,
        };
    }
}
