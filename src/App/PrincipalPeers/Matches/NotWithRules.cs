namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Turns what districts typed under "not with" into pairs that are kept apart. What names nobody is left to a person.</summary>
public static class NotWithRules
{
    public static (IReadOnlyList<(string A, string B)> Apart, IReadOnlySet<string> Unclear) Read(IReadOnlyList<NotWith> nominees)
    {
        List<(string, string)> apart = [];
        HashSet<string> unclear = new(StringComparer.Ordinal);
        foreach (var nominee in nominees)
        {
            foreach (var asked in nominee.Asked.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                var meant = nominees.Where(other => other.Id != nominee.Id && (Same(other.Name, asked) || Same(other.District, asked))).ToList();
                apart.AddRange(meant.Select(other => (nominee.Id, other.Id)));
                if (meant.Count == 0)
                {
                    unclear.Add(nominee.Id);
                }
            }
        }

        return (apart, unclear);
    }

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other, StringComparison.OrdinalIgnoreCase);
}
