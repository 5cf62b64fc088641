namespace Counterpart.Pairing;

/// <summary>
/// The facts of a school, ready to be looked up pair by pair. Made from a question (facts are worked out when asked for) or from a sealed
/// <see cref="PairTable"/> (nothing is worked out again). Safe for several readers at once.
/// </summary>
public sealed class PairBook
{
    private readonly Dictionary<string, int> _numbers;
    private readonly Func<int, int, PairFacts> _facts;

    internal PairBook(IReadOnlyList<PersonFacts> people, Func<int, int, PairFacts> facts, IReadOnlyList<PairRule> rules, PairingSettings settings)
    {
        People = people;
        Rules = rules;
        Settings = settings;
        _facts = facts;
        _numbers = people.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
    }

    /// <summary>Everybody, ascending by id.</summary>
    public IReadOnlyList<PersonFacts> People { get; }

    /// <summary>Rules of the run.</summary>
    public IReadOnlyList<PairRule> Rules { get; }

    /// <summary>Settings of the run.</summary>
    public PairingSettings Settings { get; }

    /// <summary>A book of a sealed table.</summary>
    /// <remarks>Cost: linear in the number of pairs.</remarks>
    public static PairBook Open(PairTable table) => throw new NotSupportedException("Not written yet.");

    /// <summary>A book of a question; facts are worked out when asked for.</summary>
    public static PairBook Open(SchoolQuestion question) => throw new NotSupportedException("Not written yet.");

    /// <summary>True when the school has this person.</summary>
    public bool Has(string id) => _numbers.ContainsKey(id);

    /// <summary>One person's facts.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public PersonFacts Person(string id) => People[_numbers[id]];

    /// <summary>The facts of two people, in either order. For a forbidden pair read from a table only the reason is known.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public PairFacts Facts(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? _facts(_numbers[a], _numbers[b]) : _facts(_numbers[b], _numbers[a]);

    /// <summary>True when two people may be partners.</summary>
    public bool MayPair(string a, string b) => a != b && Facts(a, b).Forbidden == ForbiddenReason.None;

    /// <summary>The facts of all pairs as plain data.</summary>
    /// <remarks>Cost: works out every pair; about 20,000 for 200 people.</remarks>
    public PairTable ToTable() => throw new NotSupportedException("Not written yet.");

    /// <summary>What holds for a whole group of two or three.</summary>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public GroupFacts Group(IReadOnlyList<string> members) => throw new NotSupportedException("Not written yet.");
}
