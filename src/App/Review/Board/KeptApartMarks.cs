using Counterpart.Pairing;

namespace Counterpart.App.Review.Board;

/// <summary>A pair that a rule set since keeps apart asks for a look at once, without a new run.</summary>
public static class KeptApartMarks
{
    public static BoardReasons Marked(BoardReasons reasons, IReadOnlyCollection<(string One, string Other)> apart) => apart.Count == 0
        ? reasons
        : reasons with
        {
            Pairs = [.. reasons.Pairs.Select(p => IsBroken(p.Group.Members, apart) && !p.Marks.Any(IsAboutAll)
                ? p with { Marks = [new LookMark(LookReason.RuleTension, null), .. p.Marks] }
                : p)],
        };

    public static bool IsBroken(IReadOnlyList<string> members, IReadOnlyCollection<(string One, string Other)> apart) =>
        apart.Any(a => members.Contains(a.One, StringComparer.Ordinal) && members.Contains(a.Other, StringComparer.Ordinal));

    private static bool IsAboutAll(LookMark mark) => mark is { Reason: LookReason.RuleTension, PersonId: null };
}
