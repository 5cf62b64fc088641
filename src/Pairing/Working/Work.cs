using System.Globalization;

namespace Counterpart.Pairing;

/// <summary>Grades and subjects of one person, ready to be compared.</summary>
internal sealed class Work
{
    private const int LowestGrade = -1;
    private const int HighestGrade = 12;

    private ulong _grades;
    private string[] _otherGrades = [];
    private string[] _subjects = [];
    private ulong _families;

    public static Work Of(Participant person, IReadOnlyDictionary<string, ulong> families)
    {
        var work = new Work();
        var others = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var grade in person.Grades.Select(Plain))
        {
            if (Number(grade) is { } number)
            {
                work._grades |= 1UL << (number - LowestGrade);
            }
            else if (grade.Length > 0)
            {
                others.Add(grade);
            }
        }

        work._otherGrades = [.. others];
        work._subjects = [.. person.Subjects.Select(Plain).Where(subject => subject.Length > 0).Distinct(StringComparer.Ordinal)];
        foreach (var subject in work._subjects)
        {
            work._families |= families.GetValueOrDefault(subject);
        }

        return work;
    }

    public static string Plain(string text) => text.Trim().ToUpperInvariant();

    public Nearness Grade(Work other) =>
        (_grades & other._grades) != 0 || Meets(_otherGrades, other._otherGrades) ? Nearness.Same
        : ((_grades << 1 | _grades >> 1) & other._grades) != 0 ? Nearness.Near
        : Nearness.Different;

    public Nearness Subject(Work other) =>
        Meets(_subjects, other._subjects) ? Nearness.Same
        : (_families & other._families) != 0 ? Nearness.Near
        : Nearness.Different;

    private static bool Meets(string[] some, string[] others)
    {
        foreach (var one in some)
        {
            if (Array.IndexOf(others, one) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private static int? Number(string grade) => grade switch
    {
        "PK" or "P3" or "P4" or "PRE-K" or "PREK" => -1,
        "K" or "KG" or "KINDERGARTEN" => 0,
        _ => int.TryParse(grade, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= HighestGrade ? number : null,
    };
}
