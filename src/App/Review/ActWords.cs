using Counterpart.App.Plumbing;
namespace Counterpart.App.Review;

/// <summary>What was done to the draft, in words: for the status line, for Undo and for the history.</summary>
public static class ActWords
{
    private const int MostNamed = 3;

    /// <summary>"you paired Beth with Carl". Starts a sentence with a capital where it has to.</summary>
    /// <param name="act">What was done.</param>
    /// <param name="people">Whom it concerned, in the order the act named them.</param>
    /// <param name="who">"you", or the name of the delegate.</param>
    public static string Of(DraftAct act, IReadOnlyList<BoardPerson> people, string who = "you")
    {
        var names = Words.List([.. people.Select(p => BoardNames.Spoken(p, people))]);
        return act == DraftAct.RanByState ? "the state suggested partners" : who + " " + act switch
        {
            DraftAct.Ran => "ran suggestions",
            DraftAct.MarkedGood => people.Count > MostNamed ? "marked several pairs as good" : $"marked {names} as good",
            DraftAct.Unmarked => $"took the mark off {names}",
            DraftAct.Locked => $"locked {names}",
            DraftAct.Unlocked => $"unlocked {names}",
            DraftAct.Changed => people.Count == 2 ? $"paired {BoardNames.Spoken(people[0], people)} with {BoardNames.Spoken(people[1], people)}" : $"put {names} together",
            DraftAct.MovedOthers => people.Count < 2
                ? "changed several pairs"
                : $"paired {BoardNames.Spoken(people[0], people)} with {BoardNames.Spoken(people[1], people)} and moved others",
            DraftAct.KeptApart => $"kept {names} apart",
            DraftAct.Added => $"added what you know about {names}",
            DraftAct.HeldSeat => $"held a place beside {names}",
            DraftAct.LearnTogether => $"let {names} learn together",
            DraftAct.Focused => $"chose a focus for {names}",
            DraftAct.Separated => $"separated {names}",
            DraftAct.FromWorkbook => people.Count > MostNamed ? "changed several pairs with a workbook" : $"changed {names} with a workbook",
            DraftAct.Finalized => people.Count > MostNamed ? "finalized partnerships" : $"finalized {names}",
            DraftAct.KeptEarlier => people.Count > MostNamed ? "put several pairs back as before" : $"put {names} back as before",
            DraftAct.Restored => "went back to an earlier draft",
            DraftAct.Ended => $"ended the partnership of {names}",
            DraftAct.Filled => $"gave {names} a held place",
            _ => "went back to an earlier version",
        };
    }
}
