using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Counterpart.App.Data;

/// <summary>Seals the most guarded data (AES-256-GCM). The purpose is bound into each seal, so a card cannot be opened as a reason.</summary>
/// <param name="key">32 bytes, from the key file beside the data folder.</param>
public sealed class Vault(byte[] key)
{
    private const byte Format = 1;
    private const int NonceSize = 12;
    private const int TagSize = 16;

    public byte[] Seal<T>(Purpose purpose, T value) => SealBytes(purpose, JsonSerializer.SerializeToUtf8Bytes(value));

    public T Open<T>(Purpose purpose, byte[] sealedValue) => JsonSerializer.Deserialize<T>(OpenBytes(purpose, sealedValue))
        ?? throw new CryptographicException("A sealed value was empty");

    /// <summary>As <see cref="Seal{T}"/>, pressed small first: for the facts of all pairs of a school.</summary>
    public byte[] SealSmall<T>(Purpose purpose, T value)
    {
        using var pressed = new MemoryStream();
        using (var brotli = new BrotliStream(pressed, CompressionLevel.Fastest))
        {
            JsonSerializer.Serialize(brotli, value);
        }

        return SealBytes(purpose, pressed.ToArray());
    }

    public T OpenSmall<T>(Purpose purpose, byte[] sealedValue)
    {
        using var pressed = new MemoryStream(OpenBytes(purpose, sealedValue));
        using var brotli = new BrotliStream(pressed, CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(brotli) ?? throw new CryptographicException("A sealed value was empty");
    }

    public byte[] SealBytes(Purpose purpose, ReadOnlySpan<byte> plain)
    {
        var result = new byte[1 + NonceSize + TagSize + plain.Length];
        result[0] = Format;
        var nonce = result.AsSpan(1, NonceSize);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagSize);
        aes.Encrypt(nonce, plain, result.AsSpan(1 + NonceSize + TagSize), result.AsSpan(1 + NonceSize, TagSize), Bound(purpose));
        return result;
    }

    /// <exception cref="CryptographicException">Sealed for another purpose, with another key, or changed since.</exception>
    public byte[] OpenBytes(Purpose purpose, ReadOnlySpan<byte> sealedBytes)
    {
        if (sealedBytes.Length < 1 + NonceSize + TagSize || sealedBytes[0] != Format)
        {
            throw new CryptographicException("This is not something the vault sealed");
        }

        var plain = new byte[sealedBytes.Length - 1 - NonceSize - TagSize];
        using var aes = new AesGcm(key, TagSize);
        aes.Decrypt(sealedBytes.Slice(1, NonceSize), sealedBytes[(1 + NonceSize + TagSize)..], sealedBytes.Slice(1 + NonceSize, TagSize), plain, Bound(purpose));
        return plain;
    }

    /// <summary>A keyed digest: the same word gives the same digest here and nowhere else.</summary>
    public byte[] Digest(string word) => HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(word));

    private static byte[] Bound(Purpose purpose) => Encoding.UTF8.GetBytes(purpose.Name);
}
