using System.Security.Cryptography;
using Counterpart.App.Audit;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Access;

/// <summary>Signs a person in on one browser and gives back the secret for its cookie.</summary>
public sealed class StartSession(AppDb db, TimeProvider clock)
{
    /// <param name="device">What the browser calls itself, for the person's own list of devices.</param>
    public async Task<byte[]> ExecuteAsync(Who who, bool isOwnDevice, string device, CancellationToken cancel)
    {
        var secret = RandomNumberGenerator.GetBytes(32);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Add(new Session
        {
            PublicId = PublicId.New(),
            PersonId = who.PersonId,
            SecretHash = SessionCookie.HashOf(secret),
            StartedAt = now,
            LastSeenAt = now,
            IsOwnDevice = isOwnDevice,
            Device = device.Length > 120 ? device[..120] : device,
            PositionId = who.PositionId,
            IsPersona = who.IsPersona,
        });
        db.Audit.Add(new AuditEntry
        {
            At = now,
            ActorId = who.PersonId,
            ActorName = who.Name,
            Action = "session.started",
            Detail = isOwnDevice ? "own device" : "shared device",
            Subjects = [new AuditSubject { PersonId = who.PersonId }],
        });
        await db.SaveChangesAsync(cancel);
        return secret;
    }

    public sealed record Who(long PersonId, string Name, long? PositionId = null, bool IsPersona = false);
}
