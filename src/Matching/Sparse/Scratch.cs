using System.Buffers;

namespace Counterpart.Matching.Sparse;

/// <summary>Arrays that are used by one solve after the other: fresh ones of a megabyte each would stay in memory until the runtime collects its oldest generation.</summary>
internal static class Scratch
{
    /// <summary>An array of at least so many elements, all zero. Who does not give it back (as when a solve is cancelled) only makes garbage.</summary>
    public static T[] Rent<T>(int length)
    {
        var array = ArrayPool<T>.Shared.Rent(length);
        array.AsSpan(0, length).Clear();
        return array;
    }

    public static void Return<T>(T[] array) => ArrayPool<T>.Shared.Return(array);
}
