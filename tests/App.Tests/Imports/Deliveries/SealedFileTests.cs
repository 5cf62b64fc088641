using System.Security.Cryptography;
using Counterpart.App.Data;
using Counterpart.App.Imports.Deliveries;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Tests.Imports.Deliveries;

public sealed class SealedFileTests : IDisposable
{
    private readonly Vault vault = new(new byte[32]);
    private readonly string path = Path.GetTempFileName();
    private readonly Guid id = PublicId.New();

    public void Dispose() => File.Delete(path);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(SealedFile.Piece - 1)]
    [InlineData(SealedFile.Piece)]
    [InlineData(SealedFile.Piece + 1)]
    [InlineData((3 * SealedFile.Piece) + 17)]
    public async Task What_went_in_comes_out_and_can_be_sought_in(int length)
    {
        var plain = Plain(length);
        Assert.Equal(length, await WriteAsync(plain, long.MaxValue));

        await using var stream = SealedFile.Open(vault, id, path);
        Assert.Equal(length, stream.Length);
        var read = new byte[length];
        await stream.ReadExactlyAsync(read);
        Assert.Equal(plain, read);
        Assert.Equal(0, stream.Read(new byte[8]));
        if (length > 0)
        {
            stream.Position = length / 2;
            Assert.Equal(plain[length / 2], stream.ReadByte());
        }
    }

    [Fact]
    public async Task A_file_over_the_limit_is_not_taken() => Assert.Null(await WriteAsync(Plain(1000), 999));

    [Fact]
    public async Task Pieces_that_were_swapped_cut_off_changed_or_taken_from_another_file_do_not_open()
    {
        await WriteAsync(Plain((2 * SealedFile.Piece) + 5), long.MaxValue);
        var whole = await File.ReadAllBytesAsync(path);
        var (first, second) = (whole[..SealedFile.SealedPiece], whole[SealedFile.SealedPiece..(2 * SealedFile.SealedPiece)]);

        await RefusesAsync([.. second, .. first, .. whole[(2 * SealedFile.SealedPiece)..]], id);
        await RefusesAsync([.. first, .. second], id);
        await RefusesAsync([.. whole[..100], (byte)(whole[100] ^ 1), .. whole[101..]], id);
        await RefusesAsync(whole, PublicId.New());
    }

    private async Task RefusesAsync(byte[] content, Guid of)
    {
        await File.WriteAllBytesAsync(path, content);
        await using var stream = SealedFile.Open(vault, of, path);
        Assert.ThrowsAny<CryptographicException>(() => stream.CopyTo(Stream.Null));
    }

    private async Task<long?> WriteAsync(byte[] plain, long limit)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var to = File.Create(path);
        var size = await SealedFile.WriteAsync(vault, id, new MemoryStream(plain), new(to, digest, limit), CancellationToken.None);
        Assert.True(size is null || digest.GetHashAndReset().SequenceEqual(SHA256.HashData(plain)));
        return size;
    }

    private static byte[] Plain(int length) => [.. Enumerable.Range(0, length).Select(i => (byte)(i * 31 % 251))];
}
