namespace Counterpart.Pairing;

/// <summary>The groups that stand before the search begins: kept ones, and those always rules make. What contradicts itself is resolved and told.</summary>
internal sealed class HeldGroups
{
    private readonly PairBook _book;
    private readonly HashSet<string> _held = new(StringComparer.Ordinal);
    private readonly List<PlanGroup> _groups = [];
    private readonly List<QuestionProblem> _problems = [];

    public HeldGroups(SchoolQuestion question, PairBook book)
    {
        _book = book;
        Keep(question.Kept);
        foreach (var tied in Tied())
        {
            Tie(tied);
        }

        Problems = [.. _problems.OrderBy(problem => problem.Kind).ThenBy(problem => string.Join('\n', problem.People), StringComparer.Ordinal)];
    }

    public IReadOnlyList<PlanGroup> Groups => _groups;

    public IReadOnlyList<QuestionProblem> Problems { get; }

    /// <summary>Everybody who takes part and is in none of these groups, ascending.</summary>
    public List<string> Free() => [.. _book.People.Where(person => person.TakesPart && !_held.Contains(person.Id)).Select(person => person.Id)];

    private void Keep(IReadOnlyList<PlanGroup> kept)
    {
        foreach (var group in kept.OrderBy(group => group.Members.Min(StringComparer.Ordinal), StringComparer.Ordinal))
        {
            if (group.Members.FirstOrDefault(id => !_book.Has(id)) is { } stranger)
            {
                throw new ArgumentException($"A kept group names {stranger}, who is not of this school.", nameof(kept));
            }

            var members = group.Members.Where(id => _book.Person(id).TakesPart).Order(StringComparer.Ordinal).ToArray();
            if (group.Members.Count > 3 || members.Distinct(StringComparer.Ordinal).Count() < members.Length)
            {
                throw new ArgumentException("A kept group has at most three different people.", nameof(kept));
            }

            if (members.Length < group.Members.Count)
            {
                Tell(QuestionProblemKind.KeptButNotTakingPart, group.Members);
            }

            if (members.Length < 2)
            {
                continue;
            }

            if (Pairs(members).Any(pair => !_book.MayPair(pair.A, pair.B)))
            {
                Tell(QuestionProblemKind.KeptButForbidden, members);
            }

            Hold(members, group.Origin);
        }
    }

    private void Hold(string[] members, GroupOrigin origin)
    {
        foreach (var id in members)
        {
            if (!_held.Add(id))
            {
                throw new ArgumentException($"{id} is in two kept groups.", nameof(members));
            }
        }

        _groups.Add(new PlanGroup(members, origin));
    }

    // Always rules tie people together; whoever is tied to someone tied belongs to the same knot.
    private List<HashSet<string>> Tied()
    {
        var knots = new List<HashSet<string>>();
        var always = _book.Rules.Where(rule => rule.Kind == RuleKind.Always && _book.Person(rule.A).TakesPart && _book.Person(rule.B).TakesPart);
        foreach (var rule in always)
        {
            if (!_book.MayPair(rule.A, rule.B))
            {
                Tell(QuestionProblemKind.AlwaysButForbidden, [rule.A, rule.B]);
                continue;
            }

            var touched = knots.FindAll(knot => knot.Contains(rule.A) || knot.Contains(rule.B));
            knots.RemoveAll(touched.Contains);
            knots.Add(new HashSet<string>(touched.SelectMany(knot => knot).Append(rule.A).Append(rule.B), StringComparer.Ordinal));
        }

        return knots;
    }

    private void Tie(HashSet<string> knot)
    {
        var members = knot.Order(StringComparer.Ordinal).ToArray();
        if (_groups.Exists(group => knot.All(group.Members.Contains)))
        {
            return;
        }

        if (members.Length > (_book.Settings.GroupOfThree ? 3 : 2))
        {
            Tell(QuestionProblemKind.AlwaysTiesTooMany, members);
        }
        else if (members.Any(_held.Contains))
        {
            Tell(QuestionProblemKind.AlwaysAgainstKept, members);
        }
        else if (Pairs(members).Any(pair => !_book.MayPair(pair.A, pair.B)))
        {
            Tell(QuestionProblemKind.AlwaysButForbidden, members);
        }
        else
        {
            Hold(members, GroupOrigin.AlwaysRule);
        }
    }

    private void Tell(QuestionProblemKind kind, IReadOnlyList<string> people) =>
        _problems.Add(new QuestionProblem(kind, [.. people.Order(StringComparer.Ordinal)]));

    private static IEnumerable<(string A, string B)> Pairs(string[] members) =>
        members.SelectMany((a, i) => members.Skip(i + 1).Select(b => (a, b)));
}
