namespace Counterpart.Pairing;

/// <summary>A sealed table laid out for look-ups: one entry for each two people, lower number first.</summary>
internal sealed class TablePages
{
    private readonly PairTable _table;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly PairFacts?[] _pairs;

    public TablePages(PairTable table)
    {
        _table = table;
        foreach (var person in table.People)
        {
            _numbers.Add(person.Id, _numbers.Count);
        }

        _pairs = new PairFacts?[_numbers.Count * (_numbers.Count - 1) / 2];
        foreach (var pair in table.Forbidden)
        {
            _pairs[Place(pair.A, pair.B)] = new PairFacts { A = pair.A, B = pair.B, Forbidden = pair.Reason };
        }

        foreach (var pair in table.Pairs)
        {
            _pairs[Place(pair.A, pair.B)] = pair;
        }
    }

    // A pair that is not written down has a person who does not take part.
    public PairFacts Facts(int i, int j) => _pairs[Place(i, j)]
        ?? new PairFacts { A = _table.People[i].Id, B = _table.People[j].Id, Forbidden = ForbiddenReason.NotTakingPart };

    private static int Place(int i, int j) => (j * (j - 1) / 2) + i;

    private int Place(string a, string b) =>
        _numbers.TryGetValue(a, out var i) && _numbers.TryGetValue(b, out var j) && i < j
            ? Place(i, j)
            : throw new ArgumentException($"{a} and {b} are no pair of this school in ascending order.", nameof(a));
}
