using Counterpart.App.Imports.Files.Columns;

namespace Counterpart.App.Imports.Files;

/// <summary>Reads indicator results, one result a row (long) or one column an indicator (wide).</summary>
public static class RatingsFile
{
    public static FileReport<RatingRow> Read(TextTable table, ReadSettings settings) => Run(table, settings, sink: null);

    /// <summary>Hands each good result over as it is read and keeps none.</summary>
    public static FileReport<RatingRow> Stream(TextTable table, ReadSettings settings, Action<ReadRow<RatingRow>> sink) => Run(table, settings, sink);

    /// <summary>How many different indicators were read for each person: all that a screen may say about results.</summary>
    public static IReadOnlyDictionary<string, int> IndicatorsPerPerson(FileReport<RatingRow> report) => report.Rows
        .GroupBy(row => row.Value.PersonId, row => row.Value.Indicator, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(person => person.Key, person => person.Distinct(StringComparer.Ordinal).Count(), StringComparer.OrdinalIgnoreCase);

    private static FileReport<RatingRow> Run(TextTable table, ReadSettings settings, Action<ReadRow<RatingRow>>? sink)
    {
        var columns = Columns(table, settings);
        RatingsReader reader = columns.Kind == SheetKind.RatingsWide ? new WideRatingsReader(settings, columns) : new LongRatingsReader(settings, columns);
        return FileCheck.Run(table, columns.Kind, reader, settings, sink);
    }

    /// <summary>A file with a column for the indicator's name is long, whatever else it has.</summary>
    private static ColumnMap Columns(TextTable table, ReadSettings settings)
    {
        var asLong = ColumnGuess.Map(table.Header, SheetKind.RatingsLong, settings.Indicators, settings.Remembered);
        var asWide = ColumnGuess.Map(table.Header, SheetKind.RatingsWide, settings.Indicators, settings.Remembered);
        return !asLong.Has(Field.Indicator) && asWide.Columns.Any(column => column.Indicator is not null) ? asWide : asLong;
    }
}
