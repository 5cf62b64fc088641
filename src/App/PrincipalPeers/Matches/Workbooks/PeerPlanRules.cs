using Counterpart.App.Plumbing;
using Counterpart.App.Review.Workbooks;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches.Workbooks;

/// <summary>Reads what a workbook means beside the draft. Whoever is not in it stays; somebody whose partner it takes away has none then.</summary>
public static class PeerPlanRules
{
    public static readonly IReadOnlyList<(PeerMark Mark, string Words)> Marks = [(PeerMark.None, "open"), (PeerMark.Accepted, "accepted"), (PeerMark.Locked, "locked")];

    public static string Words(PeerMark mark) => Marks.First(m => m.Mark == mark).Words;

    /// <summary>Rows to entries: by id, else by a name that only one nominee has.</summary>
    public static (IReadOnlyList<PeerEntry> Entries, IReadOnlyList<PlanProblem> Problems) Find(IReadOnlyList<PlanRow> rows, LoadedPeers loaded)
    {
        List<PeerEntry> entries = [];
        List<PlanProblem> problems = [];
        foreach (var row in rows)
        {
            var meant = loaded.Find(row.StaffId.Trim()) is { } byId ? [byId] : loaded.People.Where(p => string.Equals(p.Name, row.Name.Trim(), StringComparison.OrdinalIgnoreCase)).ToList();
            var mark = row.Mark.Trim().Length == 0 ? Marks[0] : Marks.FirstOrDefault(m => string.Equals(m.Words, row.Mark.Trim(), StringComparison.OrdinalIgnoreCase));
            if (meant.Count != 1)
            {
                problems.Add(new(row.Row, meant.Count == 0 ? $"There is no nominee “{(row.Name.Length > 0 ? row.Name : row.StaffId)}” to match." : $"Two nominees are called {row.Name}. Keep the ID."));
            }
            else if (mark.Words is null)
            {
                problems.Add(new(row.Row, $"“{row.Mark}” is no mark. Write open, accepted or locked."));
            }
            else
            {
                entries.Add(new(row.Row, meant[0].Id, row.Label.Trim(), mark.Mark));
            }
        }

        return (entries, problems);
    }

    /// <param name="entries">Of nominees that are here.</param>
    /// <param name="found">What was wrong before.</param>
    /// <param name="draft">The pairs as they are: members in order, and the mark.</param>
    public static PeerPlan Compare(IReadOnlyList<PeerEntry> entries, IReadOnlyList<PlanProblem> found, LoadedPeers loaded, IReadOnlyList<(IReadOnlyList<string> Members, PeerMark Mark)> draft)
    {
        List<PlanProblem> problems = [.. found, .. entries.GroupBy(e => e.Id, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new PlanProblem(g.Last().Row, $"{loaded[g.Key].Name} stands in two rows."))];
        var groups = entries.Where(e => e.Label.Length > 0).GroupBy(e => e.Label, StringComparer.OrdinalIgnoreCase).Select(g => (Rows: g.ToList(), Members: (IReadOnlyList<string>)[.. g.Select(e => e.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)])).ToList();
        problems.AddRange(groups.SelectMany(g => Objections(g.Rows, g.Members, loaded)));
        var now = draft.ToDictionary(d => string.Join('+', d.Members), d => d.Mark, StringComparer.Ordinal);
        var named = entries.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var wanted = groups.Select(g => (g.Members, Mark: g.Rows.Max(r => r.Mark))).ToList();
        var changed = wanted.Where(w => !now.TryGetValue(string.Join('+', w.Members), out var mark) || mark != w.Mark).ToList();
        var kept = wanted.Select(w => string.Join('+', w.Members)).ToHashSet(StringComparer.Ordinal);
        var lost = draft.Where(d => !kept.Contains(string.Join('+', d.Members)) && d.Members.Any(named.Contains)).SelectMany(d => d.Members).Where(m => !wanted.Exists(w => w.Members.Contains(m, StringComparer.Ordinal)));
        return new PeerPlan
        {
            Entries = entries,
            Problems = [.. problems.OrderBy(p => p.Row)],
            Groups = changed,
            Changes =
            [
                .. changed.Select(c => now.ContainsKey(string.Join('+', c.Members)) ? $"{Names(c.Members, loaded)}: {Words(c.Mark)}." : $"{Names(c.Members, loaded)} are together{Against(c.Members, loaded)}. Mark: {Words(c.Mark)}."),
                .. lost.Select(m => $"{loaded[m].Name} has no partner."),
            ],
        };
    }

    private static IEnumerable<PlanProblem> Objections(List<PeerEntry> rows, IReadOnlyList<string> members, LoadedPeers loaded)
    {
        if (members.Count is < 2 or > 3)
        {
            yield return new(rows[0].Row, $"“{rows[0].Label}” has {Plumbing.Words.Count(members.Count, "row")}. A pair has two, a group of three has three.");
            yield break;
        }

        foreach (var (one, other) in members.SelectMany((one, at) => members.Skip(at + 1).Select(other => (one, other))))
        {
            if (loaded.Book.Facts(one, other).Bar is var bar and not (PeerBar.None or PeerBar.NoNeighbors or PeerBar.TooFar))
            {
                yield return new(rows[0].Row, MatchWords.Bar(bar, loaded[one], loaded[other]));
            }
        }
    }

    private static string Against(IReadOnlyList<string> members, LoadedPeers loaded) =>
        members.SelectMany((one, at) => members.Skip(at + 1).Select(other => loaded.Book.Facts(one, other).Bar)).Any(b => b is PeerBar.NoNeighbors or PeerBar.TooFar) ? ", though their districts are no neighbors or too far" : "";

    private static string Names(IReadOnlyList<string> members, LoadedPeers loaded) => Plumbing.Words.List([.. members.Select(m => loaded[m].Name).Order(StringComparer.OrdinalIgnoreCase)]);
}
