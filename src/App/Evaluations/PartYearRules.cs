namespace Counterpart.App.Evaluations;

/// <summary>Finds people whose results speak of part of a school year: they began late in it, or were seen on one day where two or more are usual.
/// A note and nothing else: such results count like any other.</summary>
public static class PartYearRules
{
    /// <summary>Below that nothing is usual.</summary>
    private const int FewestToCompare = 3;

    private const int FirstMonth = 9;
    private const int NewYearMonth = 7;

    public static IReadOnlySet<long> Of(IReadOnlyCollection<YearOfResults> people)
    {
        var usual = Usual(people);
        List<long> late = [.. people.Where(BeganLate).Select(p => p.PersonId)];

        // Where most began late, that is the day the roster came in, not the day they came.
        IEnumerable<long> began = 2 * late.Count < people.Count ? late : [];
        return people.Where(p => p.Days == 1 && usual > 1).Select(p => p.PersonId).Concat(began).ToHashSet();
    }

    private static bool BeganLate(YearOfResults person) =>
        person.StartsOn is { } day && day >= new DateOnly(person.SchoolYear, FirstMonth, 1) && day < new DateOnly(person.SchoolYear + 1, NewYearMonth, 1);

    /// <summary>The number of days that most people were observed on; the smaller of two that are equally common.</summary>
    private static int Usual(IReadOnlyCollection<YearOfResults> people)
    {
        List<int> known = [.. people.Where(p => p.Days > 0).Select(p => p.Days)];
        return known.Count < FewestToCompare ? 0 : known.GroupBy(days => days).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
    }
}
