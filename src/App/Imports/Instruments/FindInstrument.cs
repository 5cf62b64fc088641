using Counterpart.App.Data;
using Counterpart.App.Evaluations;
using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Imports.Kinds;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Imports.Instruments;

/// <summary>Looks through a file of results for the instrument it names and the indicators it has, and for what the district said about that instrument.</summary>
internal static class FindInstrument
{
    private const int MostIndicators = 100;
    private const int MostInstruments = 20;

    public static Task<FileInstrument> OfAsync(AppDb db, OpenedFile file, Rubric rubric, CancellationToken cancel) =>
        OfAsync(db, file.Here.DistrictId, (file.Table, file.Choices, file.Settings.Corrections), rubric, cancel);

    public static async Task<FileInstrument> OfAsync(AppDb db, long district, (TextTable Table, ImportChoices Choices, Corrections Corrections) file, Rubric rubric, CancellationToken cancel)
    {
        var seen = In(file, rubric);
        if (seen.Name.Length == 0 || seen.IsMixed)
        {
            return seen;
        }

        var key = CellText.Key(seen.Name);
        var row = await db.InstrumentReadings.AsNoTracking().SingleOrDefaultAsync(r => r.DistrictId == district && r.NameKey == key, cancel);
        return row is null ? seen : seen with
        {
            Declared = WithAnyCase(Declaration.Read(row.Content)),
            SaidAt = row.SaidAt,
            SaidBy = await db.People.Where(p => p.Id == row.SaidById).Select(p => p.Name).SingleOrDefaultAsync(cancel) ?? "somebody who has left",
        };
    }

    private static Declaration WithAnyCase(Declaration declared) =>
        declared with { Indicators = new Dictionary<string, string>(declared.Indicators, StringComparer.OrdinalIgnoreCase) };

    private static FileInstrument In((TextTable Table, ImportChoices Choices, Corrections Corrections) file, Rubric rubric)
    {
        var columns = ColumnGuess.Map(file.Table.Header, SheetKind.RatingsLong, rubric.Names(), file.Choices.Columns);
        HashSet<string> instruments = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> indicators = new(StringComparer.OrdinalIgnoreCase);
        if (columns.Has(Field.Instrument) || columns.Has(Field.Indicator))
        {
            using var rows = file.Table.Rows(file.Corrections);
            while (rows.Read())
            {
                Add(instruments, MostInstruments, columns[Field.Instrument] is var i and >= 0 ? rows[i] : []);
                Add(indicators, MostIndicators, columns[Field.Indicator] is var k and >= 0 ? rows[k] : []);
            }
        }

        List<string> others = [.. instruments.Where(name => !InstrumentNames.Is(rubric, name))];
        return new()
        {
            Name = others.Count > 0 ? others[0] : instruments.Count > 0 ? "" : file.Choices.Instrument ?? "",
            IsNamedInFile = others.Count > 0,
            IsMixed = others.Count > 1 || (others.Count == 1 && instruments.Count > 1),
            Indicators = columns.Has(Field.Indicator) ? [.. indicators] : Headers(columns),
        };
    }

    /// <summary>In a file with one column an indicator, every column that is nothing else can be one.</summary>
    private static List<string> Headers(ColumnMap columns) =>
        [.. columns.Columns.Where(c => c is { Use: ColumnUse.NotUsed, Header.Length: > 0 }).Select(c => c.Header).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostIndicators)];

    private static void Add(HashSet<string> to, int most, ReadOnlySpan<char> cell)
    {
        if (!cell.IsEmpty && to.Count < most && !to.GetAlternateLookup<ReadOnlySpan<char>>().Contains(cell) && !SelfColumns.Says(cell.ToString()))
        {
            to.Add(cell.ToString());
        }
    }
}
