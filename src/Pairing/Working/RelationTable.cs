namespace Counterpart.Pairing;

/// <summary>Rules, managers, observers of record and last year's partners, looked up by two numbers in either order.</summary>
internal sealed class RelationTable
{
    private readonly byte[] _relations;
    private readonly int _people;

    public RelationTable(IReadOnlyList<Participant> people, IReadOnlyDictionary<string, int> numbers, IReadOnlyList<PairRule> rules)
    {
        _people = people.Count;
        _relations = new byte[_people * _people];
        foreach (var rule in rules)
        {
            if (!numbers.TryGetValue(rule.A, out var a) || !numbers.TryGetValue(rule.B, out var b) || a == b)
            {
                throw new ArgumentException($"A rule needs two different people of the school, not {rule.A} and {rule.B}.", nameof(rules));
            }

            Add(a, b, Of(rule.Kind));
        }

        for (var i = 0; i < _people; i++)
        {
            AddAll(i, people[i].ManagerId is { } manager ? [manager] : [], numbers, Relation.Manager);
            AddAll(i, people[i].ObserverIds, numbers, Relation.Observer);
            AddAll(i, people[i].LastYearPartnerIds, numbers, Relation.LastYear);
        }
    }

    public Relation this[int i, int j] => (Relation)_relations[(i * _people) + j];

    private static Relation Of(RuleKind kind) => kind switch
    {
        RuleKind.Never => Relation.Never,
        RuleKind.Always => Relation.Always,
        RuleKind.Prefer => Relation.Prefer,
        _ => Relation.WorksWell,
    };

    // People who are named but not of this school (a principal as observer) are nobody's candidates and need no entry.
    private void AddAll(int i, IReadOnlyList<string> others, IReadOnlyDictionary<string, int> numbers, Relation relation)
    {
        foreach (var other in others)
        {
            if (numbers.TryGetValue(other, out var j) && i != j)
            {
                Add(i, j, relation);
            }
        }
    }

    private void Add(int i, int j, Relation relation)
    {
        _relations[(i * _people) + j] |= (byte)relation;
        _relations[(j * _people) + i] |= (byte)relation;
    }
}
