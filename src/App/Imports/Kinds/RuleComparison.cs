using Counterpart.App.Imports.Checking;
using Counterpart.App.Imports.Files;
using Counterpart.App.Imports.Files.Columns;
using Counterpart.App.Review;
using Counterpart.App.Rosters;
using RuleKind = Counterpart.App.Review.RuleKind;

namespace Counterpart.App.Imports.Kinds;

/// <summary>Compares rules of a file with the rules the school has. Each contradiction names both sides.</summary>
internal sealed class RuleComparison(DistrictPeople people, IReadOnlyList<PersonRule> stored, RowFindings found)
{
    private readonly Dictionary<(long, long), RuleKind> now = stored.ToDictionary(r => (r.FirstPersonId, r.SecondPersonId), r => r.Kind);
    private readonly Dictionary<(long, long), int> rowOf = [];
    private readonly List<RuleChange> changes = [];

    public IReadOnlyList<RuleChange> Changes => changes;

    public void Add(int row, Person one, Person two, RuleKind kind)
    {
        var pair = one.Id < two.Id ? (one.Id, two.Id) : (two.Id, one.Id);
        if (one.Id == two.Id)
        {
            Wrong(row, one, Field.PersonB, "both names are the same person", "Type the other person's ID.");
        }
        else if (rowOf.TryGetValue(pair, out var earlier))
        {
            Wrong(row, one, Field.Rule, $"row {earlier} is about the same two people", "Two people have one rule. Keep the one that is meant and skip the other.");
        }
        else if (Contradiction(pair, one, two, kind) is { } what)
        {
            Wrong(row, one, Field.Rule, what, "Skip this row, or change the rule that is there first.");
        }
        else
        {
            rowOf[pair] = row;
            Note(row, pair, one, kind);
        }
    }

    private void Note(int row, (long, long) pair, Person one, RuleKind kind)
    {
        if (now.TryGetValue(pair, out var was) && was == kind)
        {
            return;
        }

        if (now.ContainsKey(pair))
        {
            found.Note(row, Field.Rule, one.Name, $"was \"{RuleWords.For(was)}\" until now");
        }

        found.Changed.Add(row);
        changes.Add(new(pair.Item1, pair.Item2, kind, row));
    }

    private string? Contradiction((long, long) pair, Person one, Person two, RuleKind kind)
    {
        if (now.TryGetValue(pair, out var was) && was == RuleKind.Never && kind != RuleKind.Never)
        {
            return $"{one.Name} and {two.Name} have the rule \"never\"; a file does not lift it";
        }

        if (kind != RuleKind.Always)
        {
            return null;
        }

        return Others(pair).FirstOrDefault() is { } other
            ? $"{other.Person} already has \"always\" with {other.With}; a person has one partner"
            : null;
    }

    /// <summary>"Always" rules that one of the two has with somebody else: stored, or in an earlier row.</summary>
    private IEnumerable<(string Person, string With)?> Others((long One, long Two) pair)
    {
        var always = now.Where(r => r.Value == RuleKind.Always).Select(r => r.Key)
            .Concat(changes.Where(c => c.Kind == RuleKind.Always).Select(c => (c.FirstPersonId, c.SecondPersonId)));
        foreach (var (a, b) in always.Where(r => r != pair))
        {
            foreach (var (mine, with) in ((long, long)[])[(a, b), (b, a)])
            {
                if (mine == pair.One || mine == pair.Two)
                {
                    yield return (NameOf(mine), NameOf(with));
                }
            }
        }
    }

    private string NameOf(long id) => people.OfId(id)?.Name ?? "somebody who is gone";

    private void Wrong(int row, Person one, Field field, string what, string fix) =>
        found.Problem(new RowProblem(row, ProblemKind.Contradiction) { Person = one.Name, What = what, Fix = fix }, field);
}
