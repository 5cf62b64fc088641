using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Partnerships;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Introductions;

/// <summary>Tells partners of each other: by email where somebody has one, or on paper. All of the chosen partnerships in one save with their messages, or none.</summary>
public sealed class IntroducePairs(AppDb db, PairsToIntroduce pairs, WriteIntroductions write, TimeProvider clock)
{
    private static readonly Outcome Changed = new Outcome.Stale("Somebody changed one of these partnerships since you opened the page. Nothing was sent. They are shown as they are now; look, and press once more.");

    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, IReadOnlyList<PairSeen> seen, bool onPaper, CancellationToken cancel)
    {
        if (seen.Count == 0)
        {
            return new Outcome.Refused("Ticked", "Tick at least one partnership.");
        }

        var all = await pairs.AllAsync(actor, here, cancel);
        var chosen = all.Where(p => seen.Any(s => s.Id == p.PublicId)).ToList();
        if (seen.Any(s => chosen.TrueForAll(p => p.PublicId != s.Id)))
        {
            return new Outcome.Missing();
        }

        Objection[] objections = [.. Hindrances(chosen).Concat(Promises(all)).Select(o => new Objection("Ticked", o))];
        if (objections.Length > 0)
        {
            return new Outcome.Refused(objections);
        }

        var ids = chosen.Select(p => p.Id).ToList();
        var rows = await db.Partnerships.VisibleTo(actor).Where(p => ids.Contains(p.Id)).ToListAsync(cancel);
        if (rows.Exists(r => r.Version != seen.First(s => s.Id == r.PublicId).Version))
        {
            return Changed;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        rows.ForEach(r => (r.IntroducedAt, r.IntroducedById, r.Version) = (now, actor.PersonId, r.Version + 1));
        var sent = onPaper ? new Introduced() : await write.AddAsync(here, chosen, cancel);
        db.Record(
            actor, now, "partnerships.introduced", $"{Words.Count(chosen.Count, "partnership")}, {(onPaper ? "on paper" : Words.Count(sent.Emails, "email"))}",
            chosen.SelectMany(p => p.People).Select(m => m.PersonId!.Value));
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(Said(chosen, onPaper, sent)) : Changed;
    }

    private static IEnumerable<string> Hindrances(IEnumerable<PairToIntroduce> chosen) =>
        from pair in chosen
        where pair.Hindrance is not null
        select $"{pair.Names}: {pair.Hindrance}. Nothing was sent.";

    /// <summary>An email promises what a letter promises.</summary>
    private static IEnumerable<string> Promises(IReadOnlyList<PairToIntroduce> all) =>
        LetterBudget.Objection(all) is { } words ? [$"Nothing was sent. {words} Change expectations first."] : [];

    private static string Said(List<PairToIntroduce> chosen, bool onPaper, Introduced sent)
    {
        var introduced = $"Introduced {Words.Count(chosen.Count, "partnership")}";
        if (onPaper)
        {
            return $"{introduced} on paper. Nothing was mailed.";
        }

        var onTheWay = (sent.Emails, sent.GoOut) switch
        {
            (0, _) => "on paper",
            (1, null) => "1 email is on its way",
            (var n, null) => $"{n} emails are on their way",
            (1, var at) => $"1 email goes out {at}",
            var (n, at) => $"{n} emails go out {at}",
        };
        return $"{introduced}, {onTheWay}.{(sent.OnPaper.Count > 0 ? $" No email: print the letter of {Words.List(sent.OnPaper)}." : "")}";
    }
}
