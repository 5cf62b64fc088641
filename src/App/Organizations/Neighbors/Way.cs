namespace Counterpart.App.Organizations.Neighbors;

/// <summary>How far two points are apart.</summary>
public static class Way
{
    private const double TenthsOfMileOfADegree = 690.93;
    private const double Millionth = 1e-6;

    /// <summary>The straight line in tenths of a mile, good to a few in a thousand within a state; null when a point is not known.</summary>
    public static int? TenthsOfMile((int? Latitude, int? Longitude) one, (int? Latitude, int? Longitude) other)
    {
        if (one is not ({ } south, { } west) || other is not ({ } north, { } east))
        {
            return null;
        }

        var up = (north - south) * Millionth;
        var across = (east - west) * Millionth * Math.Cos((south + (double)north) / 2 * Millionth * Math.PI / 180);
        return (int)Math.Round(Math.Sqrt((up * up) + (across * across)) * TenthsOfMileOfADegree);
    }
}
