using Counterpart.Matching;

namespace Counterpart.Pairing;

/// <summary>The group of three of a stored answer: which it is, and whether it may be and is the best.</summary>
internal static class ThreeOfRecord
{
    /// <summary>The group of three that the people missing in the proof lead to; null when none are missing or they are in no such group.</summary>
    public static GroupOfThree? Of(PairBook book, IReadOnlyList<PlanGroup> held, PairGraph whole, int[] taken, AnswerRecord record)
    {
        var ids = Array.ConvertAll(taken, vertex => whole.Vertices[vertex]);
        var members = record.Groups.FirstOrDefault(group => ids.Length > 0 && group.Origin == GroupOrigin.BestThree && ids.All(id => group.Members.Contains(id, StringComparer.Ordinal)))?.Members;
        var host = taken.Length != 1 || members is null ? -1
            : GroupsOfThree.Hosts(held).Where(i => held[i].Members.All(id => members.Contains(id, StringComparer.Ordinal)) && ThirdPeople.MayJoin(book, ids[0], held[i].Members))
                .DefaultIfEmpty(-1).First();
        return members is null || members.Count != 3 || (taken.Length == 1 && host < 0) ? null : new GroupOfThree([.. members.Order(StringComparer.Ordinal)], taken, host);
    }

    /// <summary>Nobody may be missing without a group, and no other group of three may be better.</summary>
    public static IEnumerable<VerificationProblem> Problems(PairBook book, IReadOnlyList<PlanGroup> held, PairGraph whole, MatchingResult found, (int[] Taken, GroupOfThree? Three) record)
    {
        var (taken, three) = record;
        if (taken.Length == 0 && !WholePlan.MayHaveGroupOfThree(book, whole, found))
        {
            return [];
        }

        var threes = new GroupsOfThree(book, whole, held);
        var worth = taken.Length == 0 ? long.MinValue : three is null || !ThirdPeople.Wanted(book) ? null : Worth(threes, whole, held, three);
        if (worth is null || (taken.Length > 0 && (2 * found.PairCount) + taken.Length != whole.Vertices.Count))
        {
            return [new VerificationProblem(VerificationProblemKind.ThirdPerson, "people are missing in the proof and in no group of three that may be")];
        }

        var limit = taken.Length == 0 ? long.MinValue : found.TotalWeight + worth.Value;
        return new ThreeCheck(whole, threes).Objection(taken, found, limit) is { } objection ? [new VerificationProblem(VerificationProblemKind.ThirdPerson, objection)] : [];
    }

    private static long? Worth(GroupsOfThree threes, PairGraph whole, IReadOnlyList<PlanGroup> held, GroupOfThree three) => three.Host < 0
        ? threes.Worth(three.Taken[0], three.Taken[1], three.Taken[2])
        : whole.Worth(three.Members) - whole.Worth(held[three.Host].Members);
}
