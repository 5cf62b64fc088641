using System.Globalization;
using Counterpart.App.Imports.Files.Cells;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Instruments;

/// <summary>Turns a value of another instrument into a level of ours, along straight lines between declared points. Whole numbers in thousandths.</summary>
public static class ConversionRules
{
    public const int Levels = 5;
    private const int One = 1_000;
    private const int MostStepsTold = 10;

    /// <summary>Rounds half up; the value lies on the scale.</summary>
    public static int Convert(int value, IReadOnlyList<ScalePoint> points)
    {
        var at = 1;
        while (at < points.Count - 1 && value > points[at].Value)
        {
            at++;
        }

        var (from, to) = (points[at - 1], points[at]);
        long length = to.Value - from.Value;
        return from.Level + (int)(((2L * (value - from.Value) * (to.Level - from.Level)) + length) / (2 * length));
    }

    /// <summary>The points of a scale: what was said, and where nothing was said its ends are our ends.</summary>
    public static IReadOnlyList<ScalePoint> Points(int lowest, int highest, IReadOnlyList<ScalePoint> said)
    {
        List<ScalePoint> points = [.. said.OrderBy(p => p.Value)];
        if (points.Count == 0 || points[0].Value > lowest)
        {
            points.Insert(0, new(lowest, ScoreScale.OneToFive.Lowest));
        }

        if (points[^1].Value < highest)
        {
            points.Add(new(highest, ScoreScale.OneToFive.Highest));
        }

        return points;
    }

    /// <summary>Higher values never mean less.</summary>
    public static bool Rises(IReadOnlyList<ScalePoint> points) =>
        points.Count > 1 && points.Zip(points.Skip(1)).All(p => p.First.Value < p.Second.Value && p.First.Level < p.Second.Level);

    /// <summary>"1 is read as 1, 2 as 2.333, 3 as 3.667 and 4 as 5".</summary>
    public static string InWords(IReadOnlyList<ScalePoint> points)
    {
        var (lowest, highest) = (points[0].Value, points[^1].Value);
        var areSteps = lowest % One == 0 && highest % One == 0 && (highest - lowest) / One < MostStepsTold;
        var told = areSteps ? Enumerable.Range(0, ((highest - lowest) / One) + 1).Select(i => lowest + (i * One)) : points.Select(p => p.Value);
        return Words.List([.. told.Select((value, i) => $"{Text(value)} {(i == 0 ? "is read as" : "as")} {Text(Convert(value, points))}")]);
    }

    public static string Text(int thousandths) => (thousandths / 1_000m).ToString("0.###", CultureInfo.InvariantCulture);
}
