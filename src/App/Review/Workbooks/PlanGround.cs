using Counterpart.App.Review.Board;
using Counterpart.Pairing;

namespace Counterpart.App.Review.Workbooks;

/// <summary>What a workbook is compared with: the draft, the people, who is kept apart, and the facts of every pair.</summary>
public sealed record PlanGround(Draft Draft, PlanPeople People, IReadOnlyCollection<(string One, string Other)> Apart, PairBook Book)
{
    public PlanSheet Compare(IReadOnlyList<PlanEntry> entries, IReadOnlyList<PlanProblem> unknown, int? madeFrom)
    {
        var compared = PlanRules.Compare(Draft.Pairs, entries, key => People.Names.Of(key).Name, WhyNot);
        return new(Draft.Number, madeFrom, entries, compared with { Problems = [.. compared.Problems.Concat(unknown).OrderBy(p => p.Row)] })
        {
            Verdict = compared.Changes.Count == 0 ? "" : Review.Verdict.Of(Count(Draft.Pairs), Count(compared.Pairs)),
        };
    }

    private string WhyNot(string one, string other)
    {
        var (a, b) = (People.Names.Of(one), People.Names.Of(other));
        return KeptApartMarks.IsBroken([one, other], Apart) ? $"A rule keeps {a.Name} and {b.Name} apart. Take the rule back first, or change the row."
            : !Book.Has(one) || !Book.Has(other) ? $"{(Book.Has(one) ? b : a).Name} came since the last run. Run suggestions again first."
            : Book.MayPair(one, other) ? ""
            : $"{a.Name} and {b.Name} cannot be partners: one observes or leads the other, or neither place is filled.";
    }

    private PlanCounts Count(IReadOnlyList<DraftPair> pairs) => Alternatives.Count(Book, Draft.AsPlan(pairs.Where(p => p.Members.All(Book.Has))));
}
