using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.PrincipalPeers.Matches;

/// <summary>Finds every other partner of a nominee, the cheapest first by the engine's exact prices, and what each choice changes.</summary>
public sealed class ReadPartners(AppDb db, LoadPeers load, PeerDrafts drafts)
{
    /// <summary>Each choice on a page is the best plan of a whole state with the two together: one search each.</summary>
    public const int PageSize = 5;

    private const int MostFar = 20;

    public async Task<PartnersSheet?> ExecuteAsync(Actor actor, PeerThisYear year, string id, int page, CancellationToken cancel)
    {
        var loaded = await load.ExecuteAsync(year, cancel);
        if (loaded.Find(id) is not { } person)
        {
            return null;
        }

        var draft = await drafts.LoadAsync(year, cancel);
        var groups = draft.Select(p => (Pair: p, Members: PeerDrafts.Members(p, loaded))).Where(p => p.Members.Count > 1).ToList();
        var with = groups.SelectMany(g => g.Members.Select(m => (m, g))).ToDictionary(p => p.m, p => p.g, StringComparer.Ordinal);
        var isHeld = with.TryGetValue(id, out var own) && own.Pair.Mark != PeerMark.None;
        var question = PairPeers.Asked(loaded, draft);
        var cheapest = isHeld ? [] : PeerAlternatives.Of(question, id, cancel).Where(a => own.Members?.Contains(a.PartnerId, StringComparer.Ordinal) != true).ToList();
        var paging = new Paging(page, cheapest.Count, PageSize);
        string With(string other) => with.TryGetValue(other, out var g) ? Words.List([.. g.Members.Where(m => m != other).Select(m => loaded[m].Name)]) : "";
        PartnerChoice Choice(string other) => new() { Person = loaded[other], Facts = loaded.Book.Facts(id, other), Brings = Brings(loaded, id, other), With = With(other) };
        await db.RecordViewAsync(actor, drafts.Now, Purpose.PeerMatching, [person.PersonId, .. loaded.People.Select(p => p.PersonId)], cancel);
        return new PartnersSheet
        {
            Person = person,
            With = With(id),
            IsHeld = isHeld,
            Neighbors = [.. paging.Of(cheapest).Select(a => WithPlan(id, Choice(a.PartnerId), question, loaded, [.. groups.Select(g => g.Members)], cancel))],
            Paging = paging,
            SecondRing = isHeld ? [] : [.. loaded.People.Where(p => p.Id != id).Select(p => Choice(p.Id)).Where(c => c.Facts.Bar is PeerBar.NoNeighbors or PeerBar.TooFar)
                .Where(c => !with.TryGetValue(c.Person.Id, out var g) || g.Pair.Mark == PeerMark.None)
                .OrderBy(c => c.With.Length > 0).ThenByDescending(c => c.Facts.Points).ThenBy(c => c.Person.Name, StringComparer.OrdinalIgnoreCase).Take(MostFar)],
            Threes = isHeld || with.ContainsKey(id) ? [] : [.. groups.Where(g => g.Members.Count == 2 && g.Members.All(m => loaded.Book.Facts(id, m).Bar == PeerBar.None))
                .OrderByDescending(g => g.Members.Sum(m => loaded.Book.Facts(id, m).Points)).Take(MostFar).Select(g => Choice(g.Members.MinBy(m => loaded[m].Name, StringComparer.OrdinalIgnoreCase)!))],
        };
    }

    private static PartnerChoice WithPlan(string id, PartnerChoice choice, PeerQuestion question, LoadedPeers loaded, IReadOnlyList<IReadOnlyList<string>> now, CancellationToken cancel)
    {
        var plan = PeerAlternatives.With(question, id, choice.Person.Id, cancel).Groups.Select(g => g.Members).ToList();
        var standing = now.Select(m => string.Join('+', m)).ToHashSet(StringComparer.Ordinal);
        return choice with
        {
            Plan = (PlanFigures.Of(loaded, now), PlanFigures.Of(loaded, plan)),
            Changes = [.. plan.Where(m => !standing.Contains(string.Join('+', m))).Select(m => string.Join(" + ", m.Select(p => loaded[p].Name).Order(StringComparer.OrdinalIgnoreCase))).Order(StringComparer.OrdinalIgnoreCase)],
        };
    }

    private static IReadOnlyList<string> Brings(LoadedPeers loaded, string id, string other)
    {
        var facts = loaded.Book.Facts(id, other);
        var (one, two) = (loaded[id], loaded[other]);
        return
        [
            .. facts.ToFirst.Count > 0 ? [$"{two.FirstName} brings {MatchWords.Indicators(facts.ToFirst)}."] : Array.Empty<string>(),
            .. facts.ToSecond.Count > 0 ? [$"{one.FirstName} brings {MatchWords.Indicators(facts.ToSecond)}."] : Array.Empty<string>(),
        ];
    }
}
