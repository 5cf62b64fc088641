namespace Counterpart.App.MatchRuns;

/// <summary>One thing that changed about one person between two runs.</summary>
public sealed record PersonChange(string Id, PersonChangeKind Kind)
{
    /// <summary>Everything that changed, by person. Somebody who joined or left changed in that alone.</summary>
    public static IReadOnlyList<PersonChange> Between(IReadOnlyList<PersonInRun> before, IReadOnlyList<PersonInRun> after)
    {
        var old = before.Where(p => p.TakesPart).ToDictionary(p => p.Id, StringComparer.Ordinal);
        var now = after.Where(p => p.TakesPart).ToDictionary(p => p.Id, StringComparer.Ordinal);
        return
        [
            .. now.Keys.Where(id => !old.ContainsKey(id)).Select(id => new PersonChange(id, PersonChangeKind.Joined)),
            .. old.Keys.Where(id => !now.ContainsKey(id)).Select(id => new PersonChange(id, PersonChangeKind.Left)),
            .. now.Values.Where(p => old.ContainsKey(p.Id)).SelectMany(p => Of(old[p.Id], p)),
        ];
    }

    private static IEnumerable<PersonChange> Of(PersonInRun old, PersonInRun now)
    {
        (PersonChangeKind Kind, string Old, string Now)[] looked =
        [
            (PersonChangeKind.Work, old.Work, now.Work),
            (PersonChangeKind.Card, old.Card, now.Card),
            (PersonChangeKind.Results, old.Results, now.Results),
            (PersonChangeKind.Week, old.Week, now.Week),
            (PersonChangeKind.Known, old.Known, now.Known),
        ];
        return looked.Where(l => !string.Equals(l.Old, l.Now, StringComparison.Ordinal)).Select(l => new PersonChange(now.Id, l.Kind));
    }
}
