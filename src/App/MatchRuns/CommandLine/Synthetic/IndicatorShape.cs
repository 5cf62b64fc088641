namespace Counterpart.App.MatchRuns.CommandLine.Synthetic;

/// <summary>
/// How results of one indicator are spread: the cut points between 1, 2, 3, 4 and 5 on a normal scale, in thousandths. Three shapes after
/// the published marginals: hard indicators (mean near 3.5), most (3.6), and the ones nearly everybody does well (3.95).
/// </summary>
internal sealed record IndicatorShape(string Code, int Domain, int[] Cuts)
{
    // Shares of 1..5 in per mille: 4/66/455/385/90, 3/45/400/420/132, 1/15/220/560/204.
    private static readonly int[] Hard = [-2652, -1476, 63, 1341];
    private static readonly int[] Usual = [-2748, -1665, -131, 1117];
    private static readonly int[] Easy = [-3090, -2144, -719, 827];

    private static readonly string[] HardOnes = ["QU", "TH", "PS", "FEED", "ACT"];
    private static readonly string[] EasyOnes = ["TKS", "TCK", "RC", "ENV", "EX"];

    /// <summary>One for each matched indicator, in rubric order.</summary>
    public static IReadOnlyList<IndicatorShape> All { get; } = Make();

    public static IndicatorShape Of(string code, int domain) =>
        new(code, domain, HardOnes.Contains(code, StringComparer.Ordinal) ? Hard : EasyOnes.Contains(code, StringComparer.Ordinal) ? Easy : Usual);

    public int Score(int thousandths)
    {
        var score = 1;
        foreach (var cut in Cuts)
        {
            score += thousandths > cut ? 1 : 0;
        }

        return score;
    }

    private static IndicatorShape[] Make()
    {
        var domains = TeacherRubric.Matched.Select(indicator => indicator.Domain).Distinct(StringComparer.Ordinal).ToList();
        return [.. TeacherRubric.Matched.Select(indicator => Of(indicator.Code, domains.IndexOf(indicator.Domain)))];
    }
}
