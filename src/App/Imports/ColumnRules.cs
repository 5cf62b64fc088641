using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Imports;

/// <summary>Which choices about columns can stand.</summary>
public static class ColumnRules
{
    public const string IndicatorPrefix = ColumnGuess.IndicatorPrefix;
    private const int YearsBack = 3;

    /// <summary>The fields a column of this kind of file can be.</summary>
    public static IReadOnlyList<Field> Fields(FileKind kind) => kind switch
    {
        FileKind.Roster => ColumnGuess.Fields(SheetKind.Roster),
        FileKind.Results => ColumnGuess.Fields(SheetKind.RatingsLong),
        FileKind.Cards => ColumnGuess.Fields(SheetKind.Cards),
        FileKind.Schedules => ColumnGuess.Fields(SheetKind.Schedules),
        _ => ColumnGuess.Fields(SheetKind.Rules),
    };

    public static IEnumerable<int> YearsToChoose(int thisYear) => Enumerable.Range(0, YearsBack).Select(back => thisYear - back);

    public static IEnumerable<Objection> ObjectionsTo(ColumnsTold told, FileKind kind, IReadOnlyList<string> header, int thisYear)
    {
        if (told.SchoolYear is { } year && !YearsToChoose(thisYear).Contains(year))
        {
            yield return new("SchoolYear", "Choose the school year the results are from.");
        }

        for (var column = 0; column < Math.Min(told.Targets.Count, header.Count); column++)
        {
            var target = told.Targets[column];
            if (target.Length == 0)
            {
                continue;
            }

            var field = $"Targets[{column}]";
            if (!IsTarget(kind, target))
            {
                yield return new(field, $"Choose what \"{header[column]}\" is.");
            }
            else if (told.Targets.Take(column).ToList().FindIndex(t => string.Equals(t, target, StringComparison.Ordinal)) is var other and >= 0)
            {
                yield return new(field, $"\"{header[other]}\" and \"{header[column]}\" cannot both be the same. Choose one of them.");
            }
        }
    }

    public static Dictionary<string, string> Targets(ColumnsTold told, IReadOnlyList<string> header)
    {
        Dictionary<string, string> targets = new(StringComparer.OrdinalIgnoreCase);
        for (var column = 0; column < Math.Min(told.Targets.Count, header.Count); column++)
        {
            if (header[column].Length > 0)
            {
                targets.TryAdd(header[column], told.Targets[column]);
            }
        }

        return targets;
    }

    private static bool IsTarget(FileKind kind, string target) =>
        (kind == FileKind.Results && target.StartsWith(IndicatorPrefix, StringComparison.Ordinal))
        || Fields(kind).Any(f => string.Equals(FieldNames.InFile(f), target, StringComparison.Ordinal));
}
