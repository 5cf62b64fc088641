namespace Counterpart.Pairing;

/// <summary>A plan looked up by person: whose group is where, and what may be moved.</summary>
internal sealed class PlanView
{
    private readonly Dictionary<string, PlanGroup> _groups = new(StringComparer.Ordinal);
    private readonly IReadOnlySet<string> _freed;
    private readonly bool _isSomebodyAlone;

    public PlanView(PairBook book, IReadOnlyList<PlanGroup> plan, IReadOnlySet<string>? freed)
    {
        Plan = plan;
        _freed = freed ?? new HashSet<string>(StringComparer.Ordinal);
        foreach (var group in plan.Where(group => group.Members.Count > 1).OrderBy(group => group.Origin))
        {
            foreach (var id in group.Members)
            {
                // Of a second partnership the firmer one counts: it holds the person.
                _ = book.Number(id);
                _groups[id] = group;
            }
        }

        _isSomebodyAlone = book.People.Any(person => person.TakesPart && !_groups.ContainsKey(person.Id));
    }

    public IReadOnlyList<PlanGroup> Plan { get; }

    /// <summary>
    /// Whether the plan looks like one in which several people were left over and joined pairs one after the other: more than one group of three that may move, or one and somebody alone.
    /// </summary>
    public bool HasThirdPeople => Plan.Count(group => group.Members.Count > 2 && !IsHeld(group)) is var threes && (threes > 1 || (threes == 1 && _isSomebodyAlone));

    /// <summary>The person's group, or null without partner.</summary>
    public PlanGroup? Of(string id) => _groups.GetValueOrDefault(id);

    /// <summary>Locked, finalized and always groups never move; a reviewed one moves when a member was freed.</summary>
    public bool IsHeld(PlanGroup? group) => group is not null && group.Origin switch
    {
        GroupOrigin.Locked or GroupOrigin.Finalized or GroupOrigin.AlwaysRule => true,
        GroupOrigin.Reviewed => !group.Members.Any(_freed.Contains),
        _ => false,
    };
}
