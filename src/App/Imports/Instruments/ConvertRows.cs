using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports.Instruments;

/// <summary>Turns rows of another instrument into rows of ours, as it was declared. Rows of our own pass as they are.</summary>
internal sealed class ConvertRows(FileInstrument instrument, RowFindings found)
{
    private readonly HashSet<int> used = [];
    private readonly HashSet<int> without = [];

    /// <summary>The row as one of ours; null where its indicator has no counterpart.</summary>
    public ReadRow<RatingRow>? One(ReadRow<RatingRow> row)
    {
        if (instrument.Declared is not { } declared)
        {
            return row;
        }

        if (instrument.CodeOf(row.Value.Indicator) is not { } code)
        {
            without.Add(row.Row);
            return null;
        }

        used.Add(row.Row);
        return row with { Value = row.Value with { Indicator = code, Thousandths = ConversionRules.Convert(row.Value.Thousandths, declared.Points), Instrument = instrument.Name } };
    }

    /// <summary>Says what was left out on the way.</summary>
    public void Close()
    {
        found.LeftOut.UnionWith(without.Except(used));
        if (without.Count > 0)
        {
            found.Note($"Not used, without a counterpart of ours: {Words.List([.. instrument.Declared!.Indicators.Where(i => i.Value.Length == 0).Select(i => i.Key)])}.");
        }
    }
}
