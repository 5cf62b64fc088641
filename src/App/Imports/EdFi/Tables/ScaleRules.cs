using System.Globalization;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>Turns a rating on a declared scale into ours, 1 to 5. Everything in thousandths and whole numbers.</summary>
internal static class ScaleRules
{
    public const long Lowest = 1_000;
    public const long Highest = 5_000;

    /// <summary>Rounds half up. The rating lies on the scale, whose ends differ.</summary>
    public static long Convert(long rating, long lowest, long highest)
    {
        var length = highest - lowest;
        return Lowest + (((2 * (rating - lowest) * (Highest - Lowest)) + length) / (2 * length));
    }

    public static string Text(long thousandths) => (thousandths / 1_000m).ToString("0.###", CultureInfo.InvariantCulture);
}
