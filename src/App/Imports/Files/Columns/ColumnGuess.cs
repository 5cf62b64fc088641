namespace Counterpart.App.Imports.Files.Columns;

/// <summary>Guesses from the header row which column is what. A remembered mapping goes first; forbidden content is looked for before.</summary>
internal static class ColumnGuess
{
    public const string IndicatorPrefix = "indicator:";

    private static readonly Dictionary<SheetKind, Field[]> FieldsOf = new()
    {
        [SheetKind.Roster] = [Field.PersonId, Field.Name, Field.FirstName, Field.LastName, Field.Email, Field.SchoolId, Field.Grades, Field.Subjects, Field.Room, Field.TaughtPeriods, Field.TakingPart, Field.ManagerId, Field.ObserverId, Field.Role],
        [SheetKind.RatingsLong] = [Field.PersonId, Field.SchoolYear, Field.Instrument, Field.ResultSource, Field.Indicator, Field.Score, Field.ObservedOn, Field.ObserverId, Field.Role],
        [SheetKind.RatingsWide] = [Field.PersonId, Field.SchoolYear, Field.Instrument, Field.ResultSource, Field.ObservedOn, Field.ObserverId, Field.Role],
        [SheetKind.Cards] = [Field.PersonId, Field.CardKind, Field.Indicator],
        [SheetKind.Schedules] = [Field.PersonId, Field.SchoolId, Field.Day, Field.Start, Field.End, Field.PeriodKind],
        [SheetKind.Rules] = [Field.SchoolId, Field.PersonA, Field.PersonB, Field.Rule],
    };

    public static IReadOnlyList<Field> Fields(SheetKind kind) => FieldsOf[kind];

    public static ColumnMap Map(IReadOnlyList<string> header, SheetKind kind, IndicatorNames indicators, IReadOnlyDictionary<string, string>? remembered)
    {
        var columns = new MappedColumn?[header.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        for (var index = 0; index < header.Count && kind is SheetKind.RatingsLong or SheetKind.RatingsWide; index++)
        {
            columns[index] = SelfColumns.Is(header[index], indicators) ? new(index, header[index], ColumnUse.Dropped) { Reason = "what people said of themselves is kept apart", IsSelf = true } : null;
        }

        if (remembered is not null)
        {
            Recall(header, kind, Known(remembered, indicators), columns, taken);
        }

        Guess(header, kind, columns, taken);
        if (kind is not (SheetKind.Roster or SheetKind.Rules) && !taken.Contains(FieldNames.InFile(Field.PersonId)))
        {
            GuessByName(header, columns, taken);
        }

        for (var index = 0; index < header.Count && kind == SheetKind.RatingsWide; index++)
        {
            columns[index] ??= indicators.Find(header[index]) is { } code ? Indicator(index, header[index], code, taken) : null;
        }

        for (var index = 0; index < header.Count; index++)
        {
            columns[index] ??= Rest(index, header[index], kind, indicators, taken);
        }

        return new(kind, columns!);
    }

    private static void Recall(IReadOnlyList<string> header, SheetKind kind, Dictionary<string, string> remembered, MappedColumn?[] columns, HashSet<string> taken)
    {
        for (var index = 0; index < header.Count; index++)
        {
            if (columns[index] is not null || !remembered.TryGetValue(header[index], out var target) || SensitiveColumns.Reason(header[index]) is not null && !IsIndicator(target))
            {
                continue;
            }

            var field = FieldsOf[kind].Where(field => string.Equals(FieldNames.InFile(field), target, StringComparison.OrdinalIgnoreCase)).Cast<Field?>().FirstOrDefault();
            var column = new MappedColumn(index, header[index], field is null && !IsIndicator(target) ? ColumnUse.NotUsed : ColumnUse.Used)
            {
                Field = field,
                Indicator = IsIndicator(target) && kind == SheetKind.RatingsWide ? target[IndicatorPrefix.Length..] : null,
            };
            columns[index] = column.Target.Length == 0 || taken.Add(column.Target) ? column : new(index, header[index], ColumnUse.NotUsed);
        }
    }

    /// <summary>The best name wins a field: "Teacher ID" before "ID".</summary>
    private static void Guess(IReadOnlyList<string> header, SheetKind kind, MappedColumn?[] columns, HashSet<string> taken)
    {
        var candidates =
            from index in Enumerable.Range(0, header.Count)
            where columns[index] is null
            from field in FieldsOf[kind]
            let rank = Rank(field, header[index])
            where rank is not null
            orderby rank, index
            select (index, field);
        foreach (var (index, field) in candidates)
        {
            if (columns[index] is null && taken.Add(FieldNames.InFile(field)))
            {
                columns[index] = new(index, header[index], ColumnUse.Used) { Field = field };
            }
        }
    }

    /// <summary>Where no number is given people are known by their names.</summary>
    private static void GuessByName(IReadOnlyList<string> header, MappedColumn?[] columns, HashSet<string> taken)
    {
        var index = Enumerable.Range(0, header.Count).Where(i => columns[i] is null && Rank(Field.Name, header[i]) is not null).OrderBy(i => Rank(Field.Name, header[i])).Cast<int?>().FirstOrDefault();
        if (index is { } at)
        {
            columns[at] = new(at, header[at], ColumnUse.Used) { Field = Field.PersonId };
            taken.Add(FieldNames.InFile(Field.PersonId));
        }
    }

    private static int? Rank(Field field, string header)
    {
        var rank = FieldNames.Rank(field, CellText.Key(header));
        var open = header.IndexOf('(', StringComparison.Ordinal);
        return rank is null && open > 0 ? FieldNames.Rank(field, CellText.Key(header.AsSpan(0, open))) + 100 : rank;
    }

    private static MappedColumn Rest(int index, string header, SheetKind kind, IndicatorNames indicators, HashSet<string> taken)
    {
        // Shortened names come after whole ones: what is named in full belongs to that column.
        if (kind == SheetKind.RatingsWide && indicators.Guess(header) is { } code)
        {
            return Indicator(index, header, code, taken);
        }

        return SensitiveColumns.Reason(header) is { } reason
            ? new(index, header, ColumnUse.Dropped) { Reason = reason }
            : new(index, header, ColumnUse.NotUsed);
    }

    private static MappedColumn Indicator(int index, string header, string code, HashSet<string> taken) =>
        taken.Add(IndicatorPrefix + code) ? new(index, header, ColumnUse.Used) { Indicator = code } : new(index, header, ColumnUse.NotUsed);

    /// <summary>An indicator remembered from a rubric that is no longer used is forgotten.</summary>
    private static Dictionary<string, string> Known(IReadOnlyDictionary<string, string> remembered, IndicatorNames indicators) => remembered
        .Where(entry => !IsIndicator(entry.Value) || indicators.IsExact(entry.Value[IndicatorPrefix.Length..]))
        .ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.OrdinalIgnoreCase);

    private static bool IsIndicator(string target) => target.StartsWith(IndicatorPrefix, StringComparison.Ordinal);
}
