using Counterpart.App.Plumbing;

namespace Counterpart.App.PrincipalPeers.Nominating.Workbooks;

/// <summary>Reads what a workbook means beside what is known. Whoever is not in it stays.</summary>
internal static class CompareNominations
{
    public static FileDifference Of(NominationFile file, NominationGround ground)
    {
        var districts = Once(NominationSheets.Districts, [.. file.Districts.Select(e => (e.Row, AnswerFileRules.Look(e, ground)))]);
        var nominees = Once(NominationSheets.Nominees, [.. file.Nominees.Select(e => (e.Row, NomineeFileRules.Look(e, ground)))]);
        return new(file, [.. districts.Changes, .. nominees.Changes.OrderBy(c => c.Kind).ThenBy(c => c.Row)], [.. districts.Problems, .. nominees.Problems]);
    }

    /// <summary>Only the rows that are among the changes.</summary>
    public static FileDifference Narrow(FileDifference all, IReadOnlyList<FileChange> changes, IEnumerable<FileProblem> problems)
    {
        var rows = changes.Select(c => (c.Sheet, c.Row)).ToHashSet();
        return new(
            new([.. all.File.Districts.Where(d => rows.Contains((NominationSheets.Districts, d.Row)))], [.. all.File.Nominees.Where(n => rows.Contains((NominationSheets.Nominees, n.Row)))]),
            changes,
            [.. problems.OrderBy(p => p.Sheet, StringComparer.Ordinal).ThenBy(p => p.Row)]);
    }

    /// <summary>Two rows about the same contradict each other: neither is taken.</summary>
    private static (List<FileChange> Changes, List<FileProblem> Problems) Once(string sheet, IReadOnlyList<(int Row, (string Key, FileChange? Change, string? Wrong) Look)> looks)
    {
        var rows = looks.Where(l => l.Look.Key.Length > 0).ToLookup(l => l.Look.Key, l => l.Row, StringComparer.Ordinal);
        string? Twice(string key) => rows[key].Count() > 1 ? $"Rows {Words.List([.. rows[key].Select(r => r.ToString(System.Globalization.CultureInfo.InvariantCulture))])} are about the same. Keep one." : null;
        return (
            [.. looks.Where(l => l.Look.Change is not null && Twice(l.Look.Key) is null).Select(l => l.Look.Change!)],
            [.. looks.Select(l => (l.Row, Wrong: Twice(l.Look.Key) ?? l.Look.Wrong)).Where(l => l.Wrong is not null).Select(l => new FileProblem(sheet, l.Row, l.Wrong!))]);
    }
}
