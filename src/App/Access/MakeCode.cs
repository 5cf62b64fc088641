using System.Security.Cryptography;
using Counterpart.App.Data;

namespace Counterpart.App.Access;

/// <summary>Makes a one-time code for a person. The caller saves, and says the digits once: nobody can read them again.</summary>
public sealed class MakeCode(AppDb db, Vault vault, TimeProvider clock)
{
    public string Add(long personId)
    {
        var digits = RandomNumberGenerator.GetInt32(1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
        var now = clock.GetUtcNow().UtcDateTime;
        db.Add(new SignInCode
        {
            PersonId = personId,
            CodeHash = CodeHash.Of(vault, personId, digits),
            MadeAt = now,
            ExpiresAt = now + CodeRules.Lasts,
            TriesLeft = CodeRules.Tries,
        });
        return digits;
    }
}
