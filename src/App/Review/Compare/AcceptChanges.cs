using Counterpart.App.Access;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs;
using Counterpart.App.Review.Board;

namespace Counterpart.App.Review.Compare;

/// <summary>Says yes to new pairs: they are marked good, and the next run keeps them.</summary>
public sealed class AcceptChanges(ReadComparison compare, MarkMany mark)
{
    /// <param name="key">One difference; null: all that are open.</param>
    public async Task<Outcome> ExecuteAsync(Actor actor, SchoolThisYear here, (int From, int Seen) at, string? key, CancellationToken cancel)
    {
        if (await compare.ExecuteAsync(actor, here, at.From, cancel) is not { } compared)
        {
            return new Outcome.Missing();
        }

        if (compared.Draft.Number != at.Seen)
        {
            return new Outcome.Stale("The draft changed since you opened this page, so no pair was marked. Here is how it differs now.");
        }

        var yes = compared.Open.Where(r => key is null || r.Difference.Key == key).SelectMany(r => r.Difference.Now).Where(p => p.Mark == PairMark.None).ToList();
        if (yes.Count == 0)
        {
            return new Outcome.Done("You have said yes to these already.");
        }

        return await mark.TryAsync(actor, here, (compared.Draft, compared.Names), yes, "new", cancel)
            ? new Outcome.Done($"You said yes to {Words.Count(yes.Count, "new pair")}. Teachers see nothing yet.")
            : new Outcome.Stale("Somebody else changed the draft at the same moment. No pair was marked.");
    }
}
