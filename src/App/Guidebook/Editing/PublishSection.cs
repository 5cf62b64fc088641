using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Guidebook.Editing;

/// <summary>Puts a state's own words on a page of the guidebook, or goes back to earlier ones. Every version stays.</summary>
public sealed class PublishSection(AppDb db, TimeProvider clock)
{
    /// <param name="seen">The number of the newest version the editor had before them; 0 for none.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, string slug, int seen, (string Title, string Text) wanted, CancellationToken cancel)
    {
        Objection[] objections = [.. GuidebookRules.ObjectionsTo(wanted.Title, wanted.Text)];
        return objections.Length > 0
            ? new Outcome.Refused(objections)
            : await AddAsync(actor, slug, seen, _ => new(wanted.Title, wanted.Text, IsOwn: false), cancel);
    }

    /// <param name="number">An earlier version of this state's; 0 is the product's own text.</param>
    public Task<Outcome> BackAsync(Actor actor, string slug, int seen, int number, CancellationToken cancel) => AddAsync(
        actor,
        slug,
        seen,
        all => number == 0 ? new("", "", IsOwn: true) : all.Where(v => v.Number == number).Select(v => new Words(v.Title, v.Text, v.IsOwnText)).SingleOrDefault(),
        cancel);

    private async Task<Outcome> AddAsync(Actor actor, string slug, int seen, Func<List<GuidebookVersion>, Words?> choose, CancellationToken cancel)
    {
        if (actor.StateId is not { } state || GuidebookFile.Find(slug) is not { } section)
        {
            return new Outcome.Missing();
        }

        var all = await db.GuidebookVersions.AsNoTracking().Where(v => v.StateId == state && v.Section == section.Slug).OrderBy(v => v.Number).ToListAsync(cancel);
        if (choose(all) is not { } words)
        {
            return new Outcome.Missing();
        }

        var last = all.Count == 0 ? 0 : all[^1].Number;
        if (last != seen)
        {
            return SomebodyElse;
        }

        var now = clock.GetUtcNow().UtcDateTime;
        db.Add(new GuidebookVersion
        {
            StateId = state, Section = section.Slug, Number = last + 1, IsOwnText = words.IsOwn, Title = words.Title, Text = words.Text, PublishedAt = now, PublishedBy = actor.Name,
        });
        db.Record(actor, now, "guidebook.published", $"{section.Slug}, version {last + 1}");
        return await db.TrySaveAsync(cancel)
            ? new Outcome.Done(words.IsOwn ? "Published: the product's own text again." : $"Published as version {last + 1}. Readers see it from now on.")
            : SomebodyElse;
    }

    private static Outcome.Stale SomebodyElse => new("Somebody published this page since you opened it. What you typed is still below; look at the newest version first.");

    private sealed record Words(string Title, string Text, bool IsOwn);
}
