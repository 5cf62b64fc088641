using System.Globalization;
using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Overview;

/// <summary>Pairs by the steps that are done, and the part of them that is shown.</summary>
public sealed record PairsView(IReadOnlyList<PairSteps> Pairs)
{
    private const int PageSize = 50;

    private static readonly (string Key, string Words, Func<PairSteps, bool> Fits)[] views =
    [
        ("", "All", p => true),
        ("untold", "Not introduced yet", p => !p.IsIntroduced),
        ("novisit", "No visit yet", p => p.IsIntroduced && p.Visits.Count == 0),
        ("visited", "Visit 1 done, not both", p => p.Visits.Count > 0 && !p.IsReciprocal),
        ("both", "Each has visited and hosted", p => p.IsReciprocal),
        ("done", "All steps done", p => p.IsAllDone),
    ];

    public string Show { get; init; } = "";
    public int PageNumber { get; init; } = 1;
    public IEnumerable<(string Key, string Words, int Count)> Views => views.Select(v => (v.Key, v.Words, Pairs.Count(v.Fits))).Where(v => v.Key.Length == 0 || v.Item3 > 0 || v.Key == Show);
    public IReadOnlyList<PairSteps> Found => [.. Pairs.Where(views.FirstOrDefault(v => v.Key == Show, views[0]).Fits).OrderBy(p => p.Names, StringComparer.OrdinalIgnoreCase)];
    public Paging Paging => new(PageNumber, Found.Count, PageSize);

    public static string Address(string show, int page = 1) => QueryHelp.With("/state/p3", ("show", show), ("part", page == 1 ? "" : page.ToString(CultureInfo.InvariantCulture)));
}
