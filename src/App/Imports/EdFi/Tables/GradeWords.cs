using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Cells;

namespace Counterpart.App.Imports.EdFi.Tables;

/// <summary>Grade levels as we write them: "First grade" is 1, "Kindergarten" K, "Preschool/Prekindergarten" PK.</summary>
internal static class GradeWords
{
    private static readonly string[] Ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

    public static string Of(IReadOnlyList<string> levels, IReadOnlyList<string> classifications, out IReadOnlyList<string> unknown)
    {
        var told = levels.ToLookup(Grade);
        unknown = [.. told[null]];
        List<int> grades = [.. told.Where(g => g.Key is not null).Select(g => g.Key!.Value).Order()];
        return GradesCell.Write(grades.Count > 0 ? grades : classifications.Select(OfClassification).OfType<int>().Distinct().Order());
    }

    private static int? Grade(string level)
    {
        var key = CellText.Key(level);
        var word = key.EndsWith("grade", StringComparison.Ordinal) ? key[..^5] : key;
        return Array.IndexOf(Ordinals, word) is var at and >= 0 ? at + 1
            : key.StartsWith("preschool", StringComparison.Ordinal) || key.StartsWith("prekindergarten", StringComparison.Ordinal) || key.StartsWith("earlychildhood", StringComparison.Ordinal) ? -1
            : level.Length > 0 && GradesCell.Parse(level) is { What: null, Value: [var only] } ? only : null;
    }

    /// <summary>A state's own codes of classroom teachers say the grade: KG, G1 to G5.</summary>
    private static int? OfClassification(string code) => code.ToUpperInvariant() switch
    {
        "PK" => -1,
        "KG" => 0,
        ['G', >= '1' and <= '9' and var grade] => grade - '0',
        _ => null,
    };
}
