namespace Counterpart.Pairing;

/// <summary>Who was with whom in an earlier plan; decides between answers that are equal in points.</summary>
internal sealed class Together
{
    private readonly HashSet<(string A, string B)> _pairs = [];

    public Together(IEnumerable<PlanGroup> groups)
    {
        foreach (var members in groups.Select(group => group.Members))
        {
            _pairs.UnionWith(members.SelectMany(a => members.Where(b => string.CompareOrdinal(a, b) < 0).Select(b => (a, b))));
        }
    }

    public bool Were(string a, string b) =>
        _pairs.Count > 0 && _pairs.Contains(string.CompareOrdinal(a, b) < 0 ? (a, b) : (b, a));

    /// <summary>How many of a group's pairs were together.</summary>
    public int Count(IReadOnlyList<string> members) =>
        _pairs.Count == 0 ? 0 : members.Sum(a => members.Count(b => string.CompareOrdinal(a, b) < 0 && Were(a, b)));
}
