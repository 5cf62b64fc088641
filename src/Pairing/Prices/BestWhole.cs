namespace Counterpart.Pairing;

/// <summary>The best whole plan with two people together: the search runs again without them and with everything held left as it is.</summary>
internal static class BestWhole
{
    public static Price? With(PairBook book, PlanView view, string a, string b, CancellationToken cancel)
    {
        if (!book.MayPair(a, b) || view.IsHeld(view.Of(a)) || view.IsHeld(view.Of(b)))
        {
            return null;
        }

        var (movable, moving) = Movable(book, view);

        // The forced pair stands first and may take a third person like any other.
        var forced = Swaps.Group([a, b]) with { Origin = GroupOrigin.AlwaysRule };
        var groups = WholePlan.Find(book, [forced], movable.Where(id => id != a && id != b), new Together(moving), cancel).Groups;
        groups[0] = Swaps.Group(groups[0].Members);
        return new PriceMaker(book, view).Make(moving, groups, movable);
    }

    /// <summary>Everybody who may move, and the groups they would leave.</summary>
    public static (List<string> People, List<PlanGroup> Groups) Movable(PairBook book, PlanView view) => (
        [.. book.People.Where(person => person.TakesPart && !view.IsHeld(view.Of(person.Id))).Select(person => person.Id)],
        [.. view.Plan.Where(group => group.Members.Count > 1 && !view.IsHeld(group))]);
}
