using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review.Changes;

/// <summary>Other partners for one person of a pair, priced, and the one that is chosen now.</summary>
public sealed class PairOptions
{
    private const int MostShown = 5;
    private readonly PairBook book;
    private readonly IReadOnlyList<PlanGroup> plan;
    private readonly BoardNames names;

    public PairOptions(PairBook book, IReadOnlyList<PlanGroup> plan, BoardNames names, ChangeOrder asked)
    {
        (this.book, this.plan, this.names) = (book, plan, names);
        Person = names.Of(asked.Person);
        var list = Alternatives.For(book, plan, asked.Person, Prices.Freed(plan, asked.Free));
        var options = list.Options.Select(o => new Option(names.Of(o.With), o.Swap, Also(asked.Person, o.With, o.Swap))).ToList();
        Chosen = options.Find(o => o.With.Key == asked.With);
        Shown = [.. options.Where((o, i) => i < MostShown || o == Chosen)];
        Hidden = list.HiddenByLocks;
        Others = names.Of(book.People.Select(p => p.Id).Where(id => id != asked.Person && book.MayPair(asked.Person, id) && !Together(asked.Person, id)));
        CannotSwap = asked.With.Length > 0 && Chosen is null && book.Has(asked.With) ? names.Of(asked.With) : null;
        Chosen ??= asked.With.Length == 0 && Shown.Count > 0 ? Shown[0] : null;
    }

    /// <summary>Whose partner it is about.</summary>
    public BoardPerson Person { get; }

    /// <summary>The first few, and the chosen one.</summary>
    public IReadOnlyList<Option> Shown { get; }

    /// <summary>How many are left out because they would touch a pair that is kept.</summary>
    public int Hidden { get; }

    /// <summary>Everybody who may be chosen from the list.</summary>
    public IReadOnlyList<BoardPerson> Others { get; }

    public Option? Chosen { get; }

    /// <summary>Was chosen, but the plain swap cannot be done.</summary>
    public BoardPerson? CannotSwap { get; }

    /// <summary>A pair in short: "Ana Ortiz + Erin Walsh, both ways, 45 min a week".</summary>
    public string InShort(PlanGroup group) => PairSentences.InShort(book.Group(group.Members));

    public bool BothWays(PlanGroup group) => book.Group(group.Members).BothWays();

    public string Heading(PlanGroup group) => string.Join(" + ", names.Of(group.Members).Select(p => p.Name));

    /// <summary>Counts of the whole school before and after, for "let others move too".</summary>
    public (PlanCounts Before, PlanCounts After) Whole(Price price)
    {
        var before = Alternatives.Count(book, plan);
        return (before, before with
        {
            WishesMet = before.WishesMet - price.Before.WishesMet + price.After.WishesMet,
            BothWays = before.BothWays - price.Before.BothWays + price.After.BothWays,
            CanMeet = before.CanMeet - price.Before.CanMeet + price.After.CanMeet,
            Near = before.Near - price.Before.Near + price.After.Near,
            MinutesAWeek = before.MinutesAWeek - price.Before.MinutesAWeek + price.After.MinutesAWeek,
        });
    }

    /// <summary>What else the swap makes: the other pair, and who would be without a partner.</summary>
    public string Also(string person, string with, Price price)
    {
        string[] parts =
        [
            .. price.Comes.Where(c => !(c.Members.Contains(person, StringComparer.Ordinal) && c.Members.Contains(with, StringComparer.Ordinal))).Select(Heading),
            .. price.LeavesAlone.Select(id => $"{names.Of(id).Name} without a partner"),
        ];
        return parts.Length == 0 ? "nobody else" : Words.List(parts);
    }

    private bool Together(string one, string other) =>
        plan.Any(g => g.Members.Contains(one, StringComparer.Ordinal) && g.Members.Contains(other, StringComparer.Ordinal));
}
