using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Changes;

/// <summary>The last acts on a draft, ready to be said in words.</summary>
public sealed class History(IReadOnlyList<ActRow> rows, BoardNames names, long readerId)
{
    public IReadOnlyList<ActRow> Standing { get; } = HistoryRules.Standing(rows);
    public IReadOnlyList<ActRow> Undoable { get; } = HistoryRules.Undoable(rows);

    public string Say(ActRow row) => ActWords.Of(row.Act, [.. row.PersonIds.Select(names.Of)], row.ById == readerId ? "you" : row.ByName);

    /// <summary>What happened after a version somebody still has on the screen, oldest first; one sentence.</summary>
    public string Since(int seen)
    {
        string[] said = [.. rows.Where(r => r.Number > seen).OrderBy(r => r.Number).Select(Say).Distinct(StringComparer.Ordinal)];
        return said.Length == 0 ? "" : $"Since you opened this page: {Words.List(said)}.";
    }

    public int? Before(int act) => HistoryRules.Before(rows, act);
}
