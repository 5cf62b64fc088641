using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Board;

/// <summary>What a principal may say of a pair, and what the history calls it.</summary>
public static class MarkRules
{
    public static IReadOnlyList<Objection> Check(PairMark now) =>
        now == PairMark.Finalized ? [new Objection("", "This partnership is finalized. End it before you change it.")] : [];

    public static DraftAct Act(PairMark from, PairMark to) => to switch
    {
        PairMark.Locked => DraftAct.Locked,
        PairMark.Good => from == PairMark.Locked ? DraftAct.Unlocked : DraftAct.MarkedGood,
        _ => from == PairMark.Locked ? DraftAct.Unlocked : DraftAct.Unmarked,
    };

    public static string Say(PairMark to, string names) => to switch
    {
        PairMark.Locked => $"You locked {names}. They stay together in every new run until you unlock them.",
        PairMark.Good => $"You marked {names} as good. Teachers see nothing yet.",
        _ => $"{names} are open again.",
    };
}
