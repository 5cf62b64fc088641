namespace Counterpart.Pairing;

/// <summary>
/// The facts of a school, ready to be looked up pair by pair. Made from a question (facts are worked out when asked for) or from a sealed
/// <see cref="PairTable"/> (nothing is worked out again). Safe for several readers at once.
/// </summary>
public sealed class PairBook
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Func<int, int, PairFacts> _facts;
    private readonly Func<int, int, PairScore> _scores;

    internal PairBook(IReadOnlyList<PersonFacts> people, Func<int, int, PairFacts> facts, Func<int, int, PairScore> scores)
    {
        People = people;
        _facts = facts;
        _scores = scores;
        for (var i = 0; i < people.Count; i++)
        {
            _numbers.Add(people[i].Id, i);
        }
    }

    /// <summary>Everybody, ascending by id.</summary>
    public IReadOnlyList<PersonFacts> People { get; }

    /// <summary>Rules of the run, each with its lower id first, ascending.</summary>
    public required IReadOnlyList<PairRule> Rules { get; init; }

    /// <summary>Settings of the run.</summary>
    public required PairingSettings Settings { get; init; }

    /// <summary>How many school days a schedule cycle has.</summary>
    public required int CycleDays { get; init; }

    /// <summary>A book of a sealed table.</summary>
    /// <remarks>Cost: linear in the number of pairs.</remarks>
    /// <exception cref="ArgumentException">A pair names an unknown person.</exception>
    /// <exception cref="FormatException">The settings text cannot be read.</exception>
    public static PairBook Open(PairTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var pages = new TablePages(table);
        return new PairBook(table.People, pages.Facts, (i, j) => PairScore.Of(pages.Facts(i, j)))
        {
            Rules = table.Rules,
            Settings = PairingSettings.Parse(table.Settings),
            CycleDays = table.CycleDays,
        };
    }

    /// <summary>A book of a question; facts are worked out when asked for.</summary>
    /// <exception cref="ArgumentException">As for <see cref="Pairer.Suggest"/>.</exception>
    public static PairBook Open(SchoolQuestion question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return new SchoolFacts(question).Book(question.Rules);
    }

    /// <summary>True when the school has this person.</summary>
    public bool Has(string id) => _numbers.ContainsKey(id);

    /// <summary>One person's facts.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public PersonFacts Person(string id) => People[Number(id)];

    /// <summary>The facts of two different people, in either order. For a forbidden pair read from a table often only the reason is known.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    /// <exception cref="ArgumentException">Both are the same person.</exception>
    public PairFacts Facts(string a, string b)
    {
        var (i, j) = (Number(a), Number(b));
        return i == j ? throw new ArgumentException($"A pair needs two people, not {a} twice.", nameof(b)) : _facts(Math.Min(i, j), Math.Max(i, j));
    }

    /// <summary>True when two people may be partners.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public bool MayPair(string a, string b)
    {
        var (i, j) = (Number(a), Number(b));
        return i != j && Score(i, j).Forbidden == ForbiddenReason.None;
    }

    /// <summary>What holds for a whole group of one, two or three.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public GroupFacts Group(IReadOnlyList<string> members) => GroupRules.Of(this, members);

    /// <summary>The facts of all pairs as plain data.</summary>
    /// <param name="plan">Groups of the plan: a forbidden pair that one of them keeps together is stored with its facts.</param>
    /// <remarks>Cost: works out every pair; about 20,000 for 200 people.</remarks>
    public PairTable ToTable(IReadOnlyList<PlanGroup>? plan = null)
    {
        var (pairs, forbidden) = (new List<PairFacts>(), new List<ForbiddenPair>());
        var together = (plan ?? []).SelectMany((group, i) => group.Members.Select(id => (id, i))).ToLookup(m => m.id, m => m.i, StringComparer.Ordinal);
        for (var i = 0; i < People.Count; i++)
        {
            for (var j = i + 1; j < People.Count; j++)
            {
                var facts = _facts(i, j);
                var reason = facts.Forbidden;
                var (a, b) = (People[i].Id, People[j].Id);
                if (reason is not (ForbiddenReason.None or ForbiddenReason.NotTakingPart))
                {
                    forbidden.Add(new ForbiddenPair(a, b, reason));
                }

                if (reason == ForbiddenReason.None || together[a].Intersect(together[b]).Any())
                {
                    pairs.Add(facts);
                }
            }
        }

        return new PairTable { People = People, Pairs = pairs, Forbidden = forbidden, Rules = Rules, CycleDays = CycleDays, Settings = Settings.ToText() };
    }

    internal int Number(string id) => _numbers.TryGetValue(id, out var number)
        ? number
        : throw new KeyNotFoundException($"The school has no person {id}.");

    /// <summary>The score of two different people by number, in either order; what each brings follows the lower number.</summary>
    internal PairScore Score(int i, int j) => _scores(Math.Min(i, j), Math.Max(i, j));
}
