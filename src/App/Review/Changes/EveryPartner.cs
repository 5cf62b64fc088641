using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review.Changes;

/// <summary>Everybody one person could be with, in the order of the best plan with the two together, a page at a time.</summary>
/// <remarks>The order needs no search for each: the engine's prices give it. Only the plans of the page that is shown are worked out one by one.</remarks>
public sealed class EveryPartner
{
    private const int PageSize = 10;

    public required BoardPerson Person { get; init; }
    public required IReadOnlyList<PartnerLine> Lines { get; init; }

    /// <summary>How many people could be the partner, whatever is looked for.</summary>
    public required int Possible { get; init; }

    /// <summary>How many more are in a pair that is kept.</summary>
    public required int Hidden { get; init; }

    /// <summary>The pages of those with a name like the one looked for.</summary>
    public required Paging Paging { get; init; }

    /// <param name="book">What is known now.</param>
    /// <param name="plan">The draft.</param>
    /// <param name="names">Who they are.</param>
    /// <param name="asked">For whom, which part of whose name, which page.</param>
    /// <param name="cancel">Looked at before each search.</param>
    public static EveryPartner Of(PairBook book, IReadOnlyList<PlanGroup> plan, BoardNames names, PartnersAsked asked, CancellationToken cancel)
    {
        var freed = Prices.Freed(plan, asked.Free);
        var own = plan.Where(g => g.Members.Contains(asked.Person, StringComparer.Ordinal)).SelectMany(g => g.Members).ToHashSet(StringComparer.Ordinal);
        var all = Alternatives.Wholes(book, plan, asked.Person, freed, cancel).Where(w => !own.Contains(w.With))
            .OrderBy(w => w.LeavesAlone).ThenByDescending(w => w.PointsGained).ThenByDescending(w => w.PairsKept)
            .Select(w => names.Of(w.With)).ToList();
        var found = all.FindAll(p => p.Name.Contains(asked.Find, StringComparison.CurrentCultureIgnoreCase));
        var paging = new Paging(asked.Page, found.Count, PageSize);
        var options = new PairOptions(book, plan, names, new ChangeOrder(0, ChangeKind.Swap, asked.Person, "", asked.Free));
        return new EveryPartner
        {
            Person = names.Of(asked.Person),
            Possible = all.Count,
            Hidden = book.People.Count(p => book.MayPair(asked.Person, p.Id) && !own.Contains(p.Id)) - all.Count,
            Paging = paging,
            Lines = [.. paging.Of(found).Select(Line)],
        };

        PartnerLine Line(BoardPerson other)
        {
            var swap = Alternatives.Swap(book, plan, asked.Person, other.Key, freed);
            var whole = Alternatives.Whole(book, plan, asked.Person, other.Key, freed, cancel)!;
            return new PartnerLine(other, swap, swap is null ? "" : options.Also(asked.Person, other.Key, swap), whole);
        }
    }

    /// <summary>"Wishes and growth areas met 4 → 3", and so on.</summary>
    public static IEnumerable<string> Counts(Price price)
    {
        var (before, after) = (price.Before, price.After);
        yield return Count("Wishes and growth areas met", before.WishesMet, after.WishesMet);
        yield return Count("Both ways", before.BothWays, after.BothWays);
        yield return Count("Can meet", before.CanMeet, after.CanMeet);
        yield return Count("Near in grade or subject", before.Near, after.Near);
        if (before.Alone != after.Alone)
        {
            yield return Count("Without a partner", before.Alone, after.Alone);
        }
    }

    /// <summary>"Five pairs would be new, 11 teachers."</summary>
    public static string Moves(Price price) =>
        $"{Words.Capital(Words.Spelled(price.Comes.Count(c => c.Members.Count > 1), "pair would be new", "pairs would be new"))}, {Words.Spelled(price.Ends.Concat(price.Comes).SelectMany(g => g.Members).Distinct(StringComparer.Ordinal).Count(), "teacher")}.";

    private static string Count(string what, int before, int after) => $"{what} {before} → {after}";
}
