using System.Buffers.Binary;

namespace Counterpart.App.Partnerships;

/// <summary>"7QK-2M4": the code of a partnership on paper, for whoever would rather type than scan. Made from its public id, so it is kept nowhere.</summary>
/// <remarks>Not a secret: it opens nothing that the person who types it could not open anyway, and is looked for only among what that person may see.</remarks>
public static class ShortCode
{
    /// <summary>Digits and letters that nobody takes for each other: no I, L, O, U.</summary>
    private const string Signs = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int Length = 6;
    private const int BitsEach = 5;

    public static string Of(Guid partnership)
    {
        Span<byte> id = stackalloc byte[16];
        partnership.TryWriteBytes(id, bigEndian: true, out _);
        var code = string.Create(Length, BinaryPrimitives.ReadUInt32BigEndian(id), (text, left) =>
        {
            for (var i = 0; i < text.Length; i++, left <<= BitsEach)
            {
                text[i] = Signs[(int)(left >> (32 - BitsEach))];
            }
        });
        return $"{code[..3]}-{code[3..]}";
    }

    /// <summary>As <see cref="Of"/> writes it, whatever case, spaces or hyphens were typed, and O for 0 or I for 1.</summary>
    /// <returns>Null when it cannot be a code.</returns>
    public static string? Read(string typed)
    {
        var signs = typed.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '–' or '.')).Select(Sign).ToArray();
        return signs.Length == Length && signs.All(Signs.Contains) ? $"{new string(signs, 0, 3)}-{new string(signs, 3, 3)}" : null;
    }

    private static char Sign(char typed) => char.ToUpperInvariant(typed) switch { 'O' => '0', 'I' or 'L' => '1', var other => other };
}
