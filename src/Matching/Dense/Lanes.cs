using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Counterpart.Matching.Dense;

/// <summary>Small helps for loops over whole vectors. Where the machine has no vectors the runtime does the same lane by lane.</summary>
internal static class Lanes<T>
    where T : struct, IBinaryInteger<T>, IMinMaxValue<T>
{
    /// <summary>0, 1, 2 and so on.</summary>
    public static Vector256<T> Numbers => Vector256<T>.Indices;

    /// <summary>How far the numbers move from one vector to the next.</summary>
    public static Vector256<T> Step => Vector256.Create(T.CreateTruncating(Vector256<T>.Count));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Lowest(Vector256<T> values)
    {
        var half = Vector128.Min(values.GetLower(), values.GetUpper());
        if (Vector128<T>.Count == 4)
        {
            half = Vector128.Min(half, Vector128.Shuffle(half.AsInt32(), Vector128.Create(2, 3, 0, 1)).As<int, T>());
            half = Vector128.Min(half, Vector128.Shuffle(half.AsInt32(), Vector128.Create(1, 0, 3, 2)).As<int, T>());
            return half.ToScalar();
        }

        return T.Min(half.GetElement(0), half.GetElement(1));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Highest(Vector256<T> values) => ~Lowest(~values);

    /// <summary>Of the lanes that hold <paramref name="wanted"/>, the smallest number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FirstWith(Vector256<T> values, T wanted, Vector256<T> numbers) =>
        int.CreateTruncating(Lowest(Vector256.ConditionalSelect(Vector256.Equals(values, Vector256.Create(wanted)), numbers, Vector256.Create(T.MaxValue))));
}
