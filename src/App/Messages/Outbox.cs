using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.App.Rosters;

namespace Counterpart.App.Messages;

/// <summary>Writes messages into the outbox, sealed, in the same save as what they tell of. The caller saves.</summary>
public sealed class Outbox(AppDb db, Vault vault, TimeProvider clock)
{
    /// <param name="mayRepeat">True: sent at least once, always with the same Message-ID. False: at most once.</param>
    /// <param name="about">The place in a partnership it tells of.</param>
    /// <param name="notBefore">See <see cref="QuietHours"/>; nothing sends it at once.</param>
    /// <param name="quietZone">Where a second try keeps quiet hours too.</param>
    /// <param name="quietSchool">Whose calendar a second try keeps to.</param>
    /// <param name="notAfter">From then on it is of no use.</param>
    /// <param name="eventId">Whose calendar invitation it is.</param>
    /// <exception cref="ArgumentException">The person gets everything on paper: look before you write.</exception>
    public void Add(string kind, Person to, bool mayRepeat, MailWords words, long? about = null, DateTime? notBefore = null, string? quietZone = null, long? quietSchool = null, DateTime? notAfter = null, Guid? eventId = null) => db.Add(new OutboxMessage
    {
        PublicId = PublicId.New(),
        PersonId = to.Id,
        DistrictId = to.DistrictId,
        To = to.Email ?? throw new ArgumentException("This person has no email address", nameof(to)),
        Kind = kind,
        SeatId = about,
        EventId = eventId,
        NotBefore = notBefore,
        NotAfter = notAfter,
        QuietZone = quietZone,
        QuietSchoolId = quietSchool,
        MayRepeat = mayRepeat,
        SealedBody = vault.Seal(Purpose.Mail, words),
        MadeAt = clock.GetUtcNow().UtcDateTime,
    });

    /// <summary>To somebody who is not among our people, at an address that one of them gave; at most once.</summary>
    /// <param name="to">The address, and the district of whoever gave it.</param>
    /// <param name="eventId">What it is about.</param>
    /// <param name="when">Not sent before and not after.</param>
    /// <param name="quiet">Whose clock and whose calendar it keeps to.</param>
    public void Add(string kind, (string Address, long DistrictId) to, MailWords words, Guid eventId, (DateTime? NotBefore, DateTime NotAfter) when, (string Zone, long SchoolId) quiet) => db.Add(new OutboxMessage
    {
        PublicId = PublicId.New(),
        DistrictId = to.DistrictId,
        To = to.Address,
        Kind = kind,
        EventId = eventId,
        NotBefore = when.NotBefore,
        NotAfter = when.NotAfter,
        QuietZone = quiet.Zone,
        QuietSchoolId = quiet.SchoolId,
        MayRepeat = false,
        SealedBody = vault.Seal(Purpose.Mail, words),
        MadeAt = clock.GetUtcNow().UtcDateTime,
    });
}
