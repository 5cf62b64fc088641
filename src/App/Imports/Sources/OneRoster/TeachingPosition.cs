namespace Counterpart.App.Imports.Sources.OneRoster;

/// <summary>Says what somebody teaches at a school from the classes taught there.</summary>
internal static class TeachingPosition
{
    public static OneRosterPosition Describe(OneRosterPosition position, IReadOnlyList<string> ownGrades, IReadOnlyList<TaughtClass> taught)
    {
        List<TaughtClass> here = [.. taught.Where(c => string.Equals(c.SchoolId, position.SchoolId, StringComparison.Ordinal))];

        // A homeroom says little about what somebody teaches when there are other classes.
        List<TaughtClass> lessons = here.Exists(c => !c.IsHomeroom && c.Grades.Count > 0) ? [.. here.Where(c => !c.IsHomeroom)] : here;
        IReadOnlyList<string> grades = position.Grades.Count > 0 ? position.Grades : ownGrades;
        return position with
        {
            Grades = grades.Count > 0 ? grades : [.. lessons.SelectMany(c => c.Grades).Distinct(StringComparer.OrdinalIgnoreCase).OrderBy(Order)],
            Subjects = [.. here.SelectMany(c => c.Subjects).GroupBy(s => s, StringComparer.OrdinalIgnoreCase).OrderByDescending(s => s.Count()).ThenBy(s => s.Key, StringComparer.OrdinalIgnoreCase).Select(s => s.Key).Take(4)],
            Room = here.Where(c => c.Location.Length > 0).GroupBy(c => c.Location, StringComparer.OrdinalIgnoreCase).OrderByDescending(r => r.Count()).ThenBy(r => r.Key, StringComparer.OrdinalIgnoreCase).FirstOrDefault()?.Key ?? "",
        };
    }

    private static int Order(string grade) => grade switch
    {
        "PK" => -1,
        "K" => 0,
        _ => int.TryParse(grade, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : 99,
    };
}
