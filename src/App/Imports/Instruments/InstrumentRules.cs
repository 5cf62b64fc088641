using System.Globalization;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Instruments;

/// <summary>Which declarations about another instrument can stand.</summary>
public static class InstrumentRules
{
    private const int MostThousandths = 1_000_000;
    private const int LongestName = 80;

    public static (Declaration? Declared, IReadOnlyList<Objection> Objections) Read(InstrumentForm form, string name, IndicatorNames ours, IReadOnlyList<string> theirs)
    {
        List<Objection> objections = [];
        if (name.Length is 0 or > LongestName)
        {
            objections.Add(new("Instrument.Name", $"Give the instrument a name of at most {LongestName} letters, like Danielson 2013."));
        }

        var lowest = Value(form.Lowest, "Instrument.Lowest", "Type the lowest value the instrument has, like 1.", objections);
        var highest = Value(form.Highest, "Instrument.Highest", "Type the highest value the instrument has, like 4.", objections);
        var said = Said(form, objections);
        if (objections.Count > 0)
        {
            return (null, objections);
        }

        if (lowest >= highest)
        {
            objections.Add(new("Instrument.Highest", "The highest value must be above the lowest."));
        }
        else if (said.Find(p => p.Value < lowest || p.Value > highest) is { } outside)
        {
            objections.Add(new(MeansField(outside), $"{ConversionRules.Text(outside.Value)} is not between {ConversionRules.Text(lowest)} and {ConversionRules.Text(highest)}."));
        }
        else if (!ConversionRules.Rises(ConversionRules.Points(lowest, highest, said)))
        {
            objections.Add(new("Instrument.Means[0]", "A higher value must mean a higher level, all the way up. Correct the values, or leave a box empty."));
        }

        var indicators = Indicators(form, ours, theirs);
        if (indicators.Values.All(code => code.Length == 0))
        {
            objections.Add(new("Instrument.Ours[0]", "Choose the counterpart of at least one indicator. Without one nothing of this file can be used."));
        }

        return objections.Count > 0 ? (null, objections) : (new(ConversionRules.Points(lowest, highest, said), indicators), []);
    }

    /// <summary>Only indicators the file really has, and only counterparts the rubric has.</summary>
    private static Dictionary<string, string> Indicators(InstrumentForm form, IndicatorNames ours, IReadOnlyList<string> theirs)
    {
        var chosen = form.Theirs.Zip(form.Ours).Where(pair => pair.First is not null).DistinctBy(pair => pair.First!, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.First!, pair => pair.Second ?? "", StringComparer.OrdinalIgnoreCase);
        return theirs.ToDictionary(name => name, name => ours.All.FirstOrDefault(i => i.Code == chosen.GetValueOrDefault(name))?.Code ?? "", StringComparer.OrdinalIgnoreCase);
    }

    private static List<ScalePoint> Said(InstrumentForm form, List<Objection> objections)
    {
        List<ScalePoint> said = [];
        for (var level = 0; level < Math.Min(form.Means.Count, ConversionRules.Levels); level++)
        {
            if (!string.IsNullOrWhiteSpace(form.Means[level]))
            {
                said.Add(new(Value(form.Means[level], $"Instrument.Means[{level}]", "Type a number, or leave the box empty.", objections), (level + 1) * 1_000));
            }
        }

        return said;
    }

    private static string MeansField(ScalePoint point) => $"Instrument.Means[{(point.Level / 1_000) - 1}]";

    private static int Value(string? text, string field, string fix, List<Objection> objections)
    {
        var isNumber = decimal.TryParse(text?.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number);
        var thousandths = number * 1_000m;
        if (isNumber && thousandths <= MostThousandths && thousandths == decimal.Truncate(thousandths))
        {
            return (int)thousandths;
        }

        objections.Add(new(field, fix));
        return 0;
    }
}
