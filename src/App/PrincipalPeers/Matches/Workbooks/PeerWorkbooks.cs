using System.Globalization;
using System.Text.Json;
using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Imports.Sources.Workbooks;
using Counterpart.App.Plumbing;
using Counterpart.App.Review.Workbooks;
using Counterpart.Pairing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.PrincipalPeers.Matches.Workbooks;

/// <summary>The state's draft as a workbook, and a changed one back: compared first, used only when a person says so.</summary>
public sealed class PeerWorkbooks(AppDb db, LoadPeers load, PeerDrafts drafts)
{
    public async Task<byte[]> WriteAsync(Actor actor, PeerThisYear year, CancellationToken cancel)
    {
        var (loaded, draft) = await NowAsync(year, cancel);
        var placed = draft.SelectMany(p => p.Members.Select(m => (m, p))).ToDictionary(p => p.m, p => p.p, StringComparer.Ordinal);
        var labels = draft.Select((p, i) => (p, Label: $"P-{i + 1}")).ToDictionary(p => p.p.Pair.Id, p => p.Label);
        db.Record(actor, drafts.Now, "peers.downloaded", Words.Count(draft.Count, "pair"), loaded.People.Select(p => p.PersonId));
        await db.SaveChangesAsync(cancel);
        return WriteWorkbook.Of("Administrators",
        [
            [PlanTable.Pair, PlanTable.StaffId, PlanTable.Name, "School", "District", PlanTable.Mark, PlanTable.DraftNumber],
            .. loaded.People.OrderBy(p => placed.TryGetValue(p.Id, out var pair) ? pair.Pair.Id : long.MaxValue).ThenBy(p => p.Name, StringComparer.OrdinalIgnoreCase).Select(p => (IReadOnlyList<string>)
            [
                placed.TryGetValue(p.Id, out var pair) ? labels[pair.Pair.Id] : "", p.Id, p.Name, p.School, p.District,
                placed.ContainsKey(p.Id) ? PeerPlanRules.Words(pair.Pair.Mark) : "", year.Version.ToString(CultureInfo.InvariantCulture),
            ]),
        ]);
    }

    public async Task<PeerPlan> CompareAsync(PeerThisYear year, PlanFile file, CancellationToken cancel)
    {
        var (loaded, draft) = await NowAsync(year, cancel);
        var (entries, problems) = PeerPlanRules.Find(file.Rows, loaded);
        return PeerPlanRules.Compare(entries, problems, loaded, [.. draft.Select(d => (d.Members, d.Pair.Mark))]);
    }

    /// <param name="plan">The entries as the page held them.</param>
    public async Task<Outcome> UseAsync(Actor actor, PeerThisYear year, int seen, string? plan, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (Entered(plan) is not { } entries || !await drafts.HoldAsync(year, seen, cancel))
        {
            return new Outcome.Stale("Somebody changed the draft since you compared. Nothing was changed. Send the workbook again.");
        }

        var (loaded, draft) = await NowAsync(year, cancel);
        var here = entries.Where(e => loaded.Find(e.Id) is not null).ToList();
        var compared = PeerPlanRules.Compare(here, [], loaded, [.. draft.Select(d => (d.Members, d.Pair.Mark))]);
        if (compared.Problems.Count > 0 || compared.Changes.Count == 0 || here.Count < entries.Count)
        {
            return new Outcome.Refused("Upload", compared.Changes.Count == 0 ? "The workbook says the same as the draft. There is nothing to change." : "The workbook has rows to correct by now. Nothing was changed. Send it again.");
        }

        var wanted = compared.Groups.Select(g => string.Join('+', g.Members)).ToHashSet(StringComparer.Ordinal);
        var named = here.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        var labeled = here.Where(e => e.Label.Length > 0).GroupBy(e => e.Label, StringComparer.OrdinalIgnoreCase).Select(g => string.Join('+', g.Select(e => e.Id).Order(StringComparer.Ordinal))).ToHashSet(StringComparer.Ordinal);
        foreach (var (pair, members) in draft)
        {
            var key = string.Join('+', members);
            if (!labeled.Contains(key) && members.Any(named.Contains))
            {
                drafts.Remove(pair);
            }
            else if (wanted.Remove(key))
            {
                (pair.Mark, pair.Version) = (compared.Groups.First(g => string.Join('+', g.Members) == key).Mark, pair.Version + 1);
            }
        }

        foreach (var (members, mark) in compared.Groups.Where(g => wanted.Contains(string.Join('+', g.Members))))
        {
            drafts.Add(year, members.Select(m => loaded[m]), mark, isByHand: loaded.Book.Facts(members[0], members[1]).Bar != PeerBar.None || members.Count > 2);
        }

        db.Record(actor, drafts.Now, "peers.from-workbook", Words.Count(compared.Changes.Count, "change"), compared.Groups.SelectMany(g => g.Members).Select(m => loaded[m].PersonId));
        if (!await db.TrySaveAsync(cancel))
        {
            return new Outcome.Stale("Somebody changed the draft at the same moment. Nothing was changed. Send the workbook again.");
        }

        await transaction.CommitAsync(cancel);
        return new Outcome.Done($"{Words.Count(compared.Changes.Count, "change")} of the workbook used. Nothing is sent.");
    }

    /// <summary>As the page holds the entries between comparing and using.</summary>
    public static string Text(PeerPlan plan) => JsonSerializer.Serialize(plan.Entries);

    private static List<PeerEntry>? Entered(string? plan)
    {
        try
        {
            return plan is null ? null : JsonSerializer.Deserialize<List<PeerEntry>>(plan);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private async Task<(LoadedPeers Loaded, IReadOnlyList<(PeerPair Pair, IReadOnlyList<string> Members)> Draft)> NowAsync(PeerThisYear year, CancellationToken cancel)
    {
        var loaded = await load.ExecuteAsync(year, cancel);
        return (loaded, [.. (await drafts.LoadAsync(year, cancel)).Select(p => (p, PeerDrafts.Members(p, loaded))).Where(p => p.Item2.Count > 1)]);
    }
}
