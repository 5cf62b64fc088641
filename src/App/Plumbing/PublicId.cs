using System.Security.Cryptography;

namespace Counterpart.App.Plumbing;

/// <summary>The random ids that stand in addresses: 128 bits, so that nothing can be guessed or counted from one.</summary>
public static class PublicId
{
    public static Guid New() => new(RandomNumberGenerator.GetBytes(16));

    /// <summary>As it stands in an address: 32 hexadecimal digits.</summary>
    public static string InAddress(this Guid id) => id.ToString("N");
}
