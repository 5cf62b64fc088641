using Counterpart.App.Imports.Files;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>Periods that are neither class nor planning when nobody teaches them: somebody is on duty, or everybody eats.</summary>
internal static class PeriodWords
{
    private static readonly HashSet<string> Pauses = new(StringComparer.Ordinal)
    {
        "lunch", "breakfast", "recess", "homeroom", "advisory", "duty", "break", "dismissal", "arrival", "passing", "transition", "bus",
    };

    public static bool IsPause(string name) => CellText.Split(name).Any(Pauses.Contains);
}
