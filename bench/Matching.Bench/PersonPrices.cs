using System.Globalization;
using Counterpart.Pairing;

namespace Counterpart.Matching.Bench;

/// <summary>How long all prices of one person take, in schools made hard on purpose: odd numbers, most pairs ruled out, good pairs only, people alone.</summary>
internal static class PersonPrices
{
    /// <summary>The command line: person-prices [--people N] [--seeds N] [--only TEXT] [--plans N]: with N of the plans worked out, as a page shows them. Ends with 1 when one takes half a second.</summary>
    public static int Run(IReadOnlyList<string> args)
    {
        var people = int.Parse(Arguments.Option(args, "--people", "100"), CultureInfo.InvariantCulture);
        var seeds = int.Parse(Arguments.Option(args, "--seeds", "2"), CultureInfo.InvariantCulture);
        var only = Arguments.Option(args, "--only", string.Empty);
        var plans = int.Parse(Arguments.Option(args, "--plans", "0"), CultureInfo.InvariantCulture);
        var worst = 0.0;
        foreach (var count in new[] { people - 1, people })
        {
            foreach (var (name, change) in Kinds().Where(kind => kind.Name.Contains(only, StringComparison.Ordinal)))
            {
                var times = Enumerable.Range(1, seeds).SelectMany(seed => Times(change(new SyntheticState(seed, 60).Of(count), new Random(seed)), plans)).Order().ToArray();
                worst = Math.Max(worst, times[^1]);
                Console.WriteLine(FormattableString.Invariant($"{count,4} people, {name,-34} median {times[times.Length / 2],8:0.0} ms, longest {times[^1],8:0.0} ms"));
            }
        }

        return worst < 500 ? 0 : 1;
    }

    private static IEnumerable<(string Name, Func<SchoolQuestion, Random, SchoolQuestion> Change)> Kinds()
    {
        yield return ("as it is", (school, _) => school);
        yield return ("good pairs only", (school, _) => With(school, new PairingSettings { Aim = PairingAim.GoodOnly }));
        yield return ("coverage first", (school, _) => With(school, new PairingSettings { CoverageFirst = true }));
        foreach (var percent in new[] { 50, 80, 90, 95, 98 })
        {
            yield return (FormattableString.Invariant($"{percent} % ruled out"), (school, random) => Ruled(school, (_, _) => random.Next(100) < percent));
            yield return (FormattableString.Invariant($"{percent} % ruled out, good pairs only"), (school, random) => With(Ruled(school, (_, _) => random.Next(100) < percent), new PairingSettings { Aim = PairingAim.GoodOnly }));
        }

        yield return ("ten hosts for all", (school, _) => Ruled(school, (a, b) => a >= 10 && b >= 10));
        yield return ("hosts for half", (school, _) => Ruled(school, (a, b) => 2 * a >= school.People.Count && 2 * b >= school.People.Count));
        foreach (var departments in new[] { 2, 3, 4, 5, 7, 14, 33 })
        {
            yield return (FormattableString.Invariant($"{departments} departments"), (school, _) => Departments(school, departments));
            yield return (FormattableString.Invariant($"{departments} departments, good pairs only"), (school, _) => With(Departments(school, departments), new PairingSettings { Aim = PairingAim.GoodOnly }));
            yield return (FormattableString.Invariant($"{departments} departments, all alike"), (school, _) => Departments(Alike(school), departments));
            yield return (FormattableString.Invariant($"{departments} departments with a bridge"), (school, _) => Ruled(school, (a, b) => a % departments != b % departments && a > 2 && b > 2));
        }

        yield return ("all alike", (school, _) => Alike(school));
        yield return ("two kinds, only each other", (school, _) => Ruled(school, (a, b) => a % 2 == b % 2));
        yield return ("a large part of one third", (school, _) => Ruled(school, (a, b) => 3 * a < school.People.Count != 3 * b < school.People.Count));
        yield return ("a ring of neighbors", (school, _) => Ruled(school, (a, b) => Math.Min(Math.Abs(a - b), school.People.Count - Math.Abs(a - b)) > 3));
        yield return ("one who fits nobody", (school, _) => Ruled(school, (a, b) => a == 0 || b == 0));
    }

    private static SchoolQuestion With(SchoolQuestion school, PairingSettings settings) => school with { Settings = settings with { Seed = school.Settings.Seed } };

    private static SchoolQuestion Departments(SchoolQuestion school, int count) => Ruled(school, (a, b) => a % count != b % count);

    /// <summary>Nobody has results, cards or times: all pairs are worth the same, or nearly.</summary>
    private static SchoolQuestion Alike(SchoolQuestion school) =>
        school with { People = [.. school.People.Select(person => new Participant { Id = person.Id, Grades = person.Grades, Subjects = person.Subjects })], Rules = [] };

    private static SchoolQuestion Ruled(SchoolQuestion school, Func<int, int, bool> isRuledOut)
    {
        var rules = new List<PairRule>();
        for (var b = 0; b < school.People.Count; b++)
        {
            for (var a = 0; a < b; a++)
            {
                if (isRuledOut(a, b))
                {
                    rules.Add(new PairRule(school.People[a].Id, school.People[b].Id, RuleKind.Never));
                }
            }
        }

        return school with { Rules = rules };
    }

    /// <summary>Of the first, one in the middle and the last person who take part.</summary>
    private static IEnumerable<double> Times(SchoolQuestion question, int plans)
    {
        // Exactly so many take part.
        question = question with { People = [.. question.People.Select(person => person with { TakesPart = true })] };
        var answer = Pairer.Suggest(question);
        var book = PairBook.Open(answer.Table()); // As the pages have it.
        foreach (var person in new[] { 0, question.People.Count / 2, question.People.Count - 1 })
        {
            var start = ThreadClock.Milliseconds;
            foreach (var value in Alternatives.Wholes(book, answer.Groups, question.People[person].Id).OrderByDescending(value => value.PointsGained).Take(plans))
            {
                Alternatives.Whole(book, answer.Groups, question.People[person].Id, value.With);
            }

            yield return ThreadClock.Milliseconds - start;
        }
    }
}
