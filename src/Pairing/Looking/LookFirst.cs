namespace Counterpart.Pairing;

/// <summary>Which cards to look at first, and why. A rule, not a mood; marks are few so that they are read.</summary>
/// <remarks>
/// <para>Nothing either way is always a mark. One-way is a mark when somebody's known wish stays unmet. It is no mark, only told on the card (<see cref="GroupFacts.BringNothingYet"/>), when nobody
/// knows yet what the other wants (the thing to do is to ask that person, not to doubt the pair), when the two could learn the same thing
/// together, or when the pair was asked for: by the principal (prefer) or by both people (again). Measured on synthetic states with 60 of 100
/// cards returned, marking every one-way pair would put more than half of all cards first, and a list that long is not read.</para>
/// <para>A group that holds a vacant seat gets no mark about what is brought or known: nothing can be known of the seat yet.</para>
/// </remarks>
public static class LookFirst
{
    /// <summary>Marks and notes of one group of a plan.</summary>
    /// <param name="book">The school's facts.</param>
    /// <param name="plan">All groups of the plan (a preferred partner may be in another one).</param>
    /// <param name="group">The group, one of the plan.</param>
    /// <param name="coverIsDear">True when the school has little cover to give, so that no shared time deserves a mark.</param>
    /// <returns>Marks in the order of <see cref="LookReason"/>, then by person; notes by person.</returns>
    /// <exception cref="KeyNotFoundException">The school has no such person.</exception>
    public static CardMarks Marks(PairBook book, IReadOnlyList<PlanGroup> plan, PlanGroup group, bool coverIsDear)
    {
        ArgumentNullException.ThrowIfNull(book);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(group);
        var facts = book.Group(group.Members);
        var people = facts.Members.Select(book.Person).ToList();
        var marks = new List<LookMark>();
        if (!people.Exists(person => person.IsVacantSeat))
        {
            marks.AddRange(Brings(book, facts));
            marks.AddRange(people.Where(IsUnknown).Select(person => new LookMark(LookReason.NothingKnown, person.Id)));
        }

        if (coverIsDear && facts.Meeting == Meeting.CannotMeet)
        {
            marks.Add(new LookMark(LookReason.NoSharedTime, null));
        }

        marks.AddRange(Tension(book, plan, facts.Members).Select(id => new LookMark(LookReason.RuleTension, id)));
        marks.AddRange(people.Where(person => person.RosterChanged).Select(person => new LookMark(LookReason.RosterChanged, person.Id)));
        marks.AddRange(people.Where(person => person.HasOtherPartnership || plan.Count(other => other.Members.Contains(person.Id, StringComparer.Ordinal)) > 1)
            .Select(person => new LookMark(LookReason.TwoPartnerships, person.Id)));
        return new CardMarks([.. marks.OrderBy(mark => mark.Reason)], [.. people.SelectMany(Notes)]);
    }

    // In research mode one-way is the nature of a pair, not a reason to look.
    private static IEnumerable<LookMark> Brings(PairBook book, GroupFacts facts) =>
        facts.Members.Count < 2 ? []
        : facts.BringNothingYet.Count == facts.Members.Count ? [new LookMark(LookReason.NothingEitherWay, null)]
        : book.Settings.Mode == PairingMode.Research || IsWantedAllTheSame(book, facts.Members) ? []
        : facts.BringNothingYet.Where(id => LeavesAWishUnmet(book, facts, id)).Select(id => new LookMark(LookReason.OneWay, id));

    private static bool LeavesAWishUnmet(PairBook book, GroupFacts facts, string id)
    {
        for (var i = 0; i < facts.Members.Count; i++)
        {
            if (facts.Members[i] != id && facts.WishesMet[i] == 0 && book.Person(facts.Members[i]).Wishes > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWantedAllTheSame(PairBook book, IReadOnlyList<string> members) =>
        members.Count == 2 && book.Facts(members[0], members[1]) is var pair && (pair.Prefer || pair.BothAgain || pair.LearnTogether.Count > 0);

    private static bool IsUnknown(PersonFacts person) => !person.HasResults && !person.HasCard;

    // The group breaks a rule, or somebody's preferred partner (or one meant to be always together) takes part and is somewhere else.
    private static IEnumerable<string?> Tension(PairBook book, IReadOnlyList<PlanGroup> plan, IReadOnlyList<string> members)
    {
        if (members.Any(a => members.Any(b => a != b && !book.MayPair(a, b))))
        {
            yield return null;
        }

        foreach (var rule in book.Rules.Where(rule => rule.Kind is RuleKind.Prefer or RuleKind.Always && book.MayPair(rule.A, rule.B)))
        {
            var together = plan.Any(group => group.Members.Contains(rule.A, StringComparer.Ordinal) && group.Members.Contains(rule.B, StringComparer.Ordinal));
            var one = members.Contains(rule.A, StringComparer.Ordinal) ? rule.A : members.Contains(rule.B, StringComparer.Ordinal) ? rule.B : null;
            if (!together && one is not null)
            {
                yield return one;
            }
        }
    }

    private static IEnumerable<QuietNote> Notes(PersonFacts person)
    {
        if (person.SingleObservation)
        {
            yield return new QuietNote(QuietNoteKind.SingleObservation, person.Id);
        }

        if (person.RelativeWords)
        {
            yield return new QuietNote(QuietNoteKind.RelativeWords, person.Id);
        }

        if (!person.TimeKnown && !person.IsVacantSeat)
        {
            yield return new QuietNote(QuietNoteKind.UnknownTime, person.Id);
        }

        if (person.EvenProfile)
        {
            yield return new QuietNote(QuietNoteKind.EvenProfile, person.Id);
        }
    }
}
