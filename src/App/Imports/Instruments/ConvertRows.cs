using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Instruments;

/// <summary>Turns rows of another instrument into rows of ours, as it was declared. Rows of our own pass as they are.</summary>
internal static class ConvertRows
{
    public static IReadOnlyList<ReadRow<RatingRow>> Of(IReadOnlyList<ReadRow<RatingRow>> rows, FileInstrument instrument, RowFindings found)
    {
        if (instrument.Declared is not { } declared)
        {
            return rows;
        }

        List<ReadRow<RatingRow>> converted = [];
        HashSet<int> without = [];
        foreach (var (row, value) in rows)
        {
            if (instrument.CodeOf(value.Indicator) is { } code)
            {
                converted.Add(new(row, value with { Indicator = code, Thousandths = ConversionRules.Convert(value.Thousandths, declared.Points), Instrument = instrument.Name }));
            }
            else
            {
                without.Add(row);
            }
        }

        found.LeftOut.UnionWith(without.Except(converted.Select(r => r.Row)));
        string[] unused = [.. declared.Indicators.Where(i => i.Value.Length == 0).Select(i => i.Key)];
        if (without.Count > 0)
        {
            found.Note($"Not used, without a counterpart of ours: {Words.List(unused)}.");
        }

        return converted;
    }
}
