using System.Security.Cryptography;
using Counterpart.App.Data;

namespace Counterpart.App.Access;

/// <summary>A code as the database knows it: 16 random bytes, then a keyed digest over them, the person and the digits.
/// A million codes are soon tried, so the key, which is not in the database, is what keeps a copy of it useless.</summary>
internal static class CodeHash
{
    private const int SaltSize = 16;

    public static byte[] Of(Vault vault, long personId, string digits) => Of(vault, RandomNumberGenerator.GetBytes(SaltSize), personId, digits);

    public static bool Fits(Vault vault, byte[] hash, long personId, string digits) =>
        CryptographicOperations.FixedTimeEquals(hash, Of(vault, hash[..SaltSize], personId, digits));

    private static byte[] Of(Vault vault, byte[] salt, long personId, string digits) =>
        [.. salt, .. vault.Digest($"sign-in code {Convert.ToHexString(salt)} {personId} {digits}")];
}
