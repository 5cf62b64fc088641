using System.Diagnostics;
using System.Globalization;
using Counterpart.Pairing;

namespace Counterpart.Matching.Bench;

/// <summary>Pairs a synthetic state and says what its principals would find on their boards.</summary>
internal sealed class PairingReport
{
    private readonly Dictionary<LookReason, int> _reasons = [];
    private readonly List<int> _sharesOfTypicalSchools = [];
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);
    private TimeSpan _suggesting;
    private TimeSpan _checking;

    public static int Run(IReadOnlyList<string> args)
    {
        var (schools, seed, cards) = (Option(args, "--schools", 1800), Option(args, "--seed", 1), Option(args, "--cards", 60));
        var report = new PairingReport();
        var state = new SyntheticState(seed, cards);
        for (var number = 0; number < schools; number++)
        {
            report.Add(state.School(number));
        }

        Console.WriteLine(FormattableString.Invariant($"synthetic state: {schools} schools, seed {seed}, cards at {cards} % return"));
        report.Print();
        Facts(state.Large());
        return report._counts.GetValueOrDefault("answers that do not verify") == 0 ? 0 : 1;
    }

    private static void Facts(SchoolQuestion question)
    {
        var (best, pairs) = (TimeSpan.MaxValue, 0);
        for (var round = 0; round < 10; round++)
        {
            var start = Environment.CpuUsage.TotalTime;
            pairs = PairBook.Open(question).ToTable().Pairs.Count;
            var made = Environment.CpuUsage.TotalTime - start;
            best = made < best ? made : best;
        }

        Console.WriteLine(FormattableString.Invariant($"facts of all {pairs} pairs of {question.People.Count} people: {best.TotalMilliseconds:0.0} ms of processor time, best of 10"));
    }

    private static int Option(IReadOnlyList<string> args, string name, int otherwise)
    {
        var at = args.ToList().IndexOf(name);
        return at >= 0 && at + 1 < args.Count ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : otherwise;
    }

    private void Add(SchoolQuestion question)
    {
        // Processor time, not the clock: other work on the machine must not count.
        var start = Environment.CpuUsage.TotalTime;
        var answer = Pairer.Suggest(question);
        var suggested = Environment.CpuUsage.TotalTime;
        Count("answers that do not verify", Verification.Check(question, answer.Record).Count > 0 ? 1 : 0);
        _suggesting += suggested - start;
        _checking += Environment.CpuUsage.TotalTime - suggested;

        Count("teachers", question.People.Count);
        Count("not this year", question.People.Count(person => !person.TakesPart));
        Count("left out for another reason", answer.LeftOut.Count(person => person.Reason != LeftOutReason.NotThisYear));
        Count("groups of three", answer.Groups.Count(group => group.Members.Count == 3));
        Rules(question, answer);
        Cards(answer);
    }

    private void Cards(SchoolAnswer answer)
    {
        var (first, quiet) = (0, 0);
        foreach (var group in answer.Groups)
        {
            var facts = answer.Book.Group(group.Members);
            Count("cards", 1);
            Count("both ways", facts.BothWays() ? 1 : 0);
            Count("nothing either way", facts.WishesMet.Sum() == 0 ? 1 : 0);
            Count("can meet", facts.CanMeet() ? 1 : 0);
            Count("time unknown", facts.Meeting == Meeting.Unknown ? 1 : 0);
            Count("near", facts.Near ? 1 : 0);
            Count("people with a wish met", facts.WishesMet.Count(met => met > 0));
            Count("people with a wish", facts.Members.Count(id => answer.Book.Person(id).Wishes > 0));
            Count("people", facts.Members.Count);
            var (dear, plenty) = (LookFirst.Marks(answer.Book, answer.Groups, group, coverIsDear: true), LookFirst.Marks(answer.Book, answer.Groups, group, coverIsDear: false));
            first += plenty.LookFirst() ? 1 : 0;
            quiet += plenty.Notes.Count > 0 ? 1 : 0;
            Count("look first where cover is dear", dear.LookFirst() ? 1 : 0);
            foreach (var reason in dear.Marks.Select(mark => mark.Reason).Distinct())
            {
                _reasons[reason] = _reasons.GetValueOrDefault(reason) + 1;
            }
        }

        Count("look first", first);
        Count("cards with a quiet note", quiet);
        if (answer.Groups.Count >= 10)
        {
            _sharesOfTypicalSchools.Add(first * 1000 / answer.Groups.Count);
        }
    }

    private void Rules(SchoolQuestion question, SchoolAnswer answer)
    {
        foreach (var rule in question.Rules.Where(rule => answer.Book.MayPair(rule.A, rule.B)))
        {
            var together = answer.Groups.Any(group => group.Members.Contains(rule.A, StringComparer.Ordinal) && group.Members.Contains(rule.B, StringComparer.Ordinal));
            Count($"{rule.Kind} rules", 1);
            Count($"{rule.Kind} honored", together ? 1 : 0);
            if (rule.Kind == RuleKind.Prefer && !together)
            {
                // What honoring it would have cost: the best whole with the pair forced.
                var price = Alternatives.Whole(answer.Book, answer.Groups, rule.A, rule.B)!;
                Count("Prefer given up", 1);
                Count("Prefer given up for fewer than two", price.Before.BothWays - price.After.BothWays < 2 ? 1 : 0);
            }
        }
    }

    private void Count(string name, int count) => _counts[name] = _counts.GetValueOrDefault(name) + count;

    private void Print()
    {
        Line("teachers", "teachers");
        Line("not this year", "teachers");
        Line("left out for another reason", "teachers");
        Line("cards", "cards");
        Line("groups of three", "cards");
        Line("both ways", "cards");
        Line("nothing either way", "cards");
        Line("can meet", "cards");
        Line("time unknown", "cards");
        Line("near", "cards");
        Line("people with a wish met", "people with a wish");
        Line("Prefer honored", "Prefer rules");
        Line("Prefer given up for fewer than two", "Prefer rules");
        Line("WorksWell honored", "WorksWell rules");
        Line("look first", "cards");
        Line("look first where cover is dear", "cards");
        Line("cards with a quiet note", "cards");
        foreach (var (reason, count) in _reasons.OrderBy(reason => reason.Key))
        {
            Console.WriteLine(FormattableString.Invariant($"  look first because {reason,-18} {count,8} {100.0 * count / _counts["cards"],6:0.0} % of cards"));
        }

        _sharesOfTypicalSchools.Sort();
        foreach (var percentile in _sharesOfTypicalSchools.Count == 0 ? [] : new[] { 10, 50, 90 })
        {
            var share = _sharesOfTypicalSchools[_sharesOfTypicalSchools.Count * percentile / 100];
            Console.WriteLine(FormattableString.Invariant($"look first in a school of 20 and more, percentile {percentile}: {share / 10.0:0.0} %"));
        }

        Line("answers that do not verify", "cards");
        Console.WriteLine(FormattableString.Invariant($"processor time: suggesting {_suggesting.TotalSeconds:0.00} s, checking {_checking.TotalSeconds:0.00} s; peak memory {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MiB"));
    }

    private void Line(string name, string of) => Console.WriteLine(FormattableString.Invariant(
        $"{name,-36} {_counts.GetValueOrDefault(name),8} {100.0 * _counts.GetValueOrDefault(name) / Math.Max(1, _counts.GetValueOrDefault(of)),6:0.0} % of {of}"));
}
