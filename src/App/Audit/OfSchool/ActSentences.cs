using Counterpart.App.Access;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Audit.OfSchool;

/// <summary>Acts on a school in words that follow a name, and the duty somebody needs to be told of them.</summary>
public static class ActSentences
{
    private static readonly (string Duty, string Act, string Words)[] all =
    [
        (May.BeHere, "duties.changed", "changed what {0} may do"),
        (May.ManagePeople, "person.added", "added {0}"),
        (May.ManagePeople, "person.changed", "changed details of {0}"),
        (May.ManagePeople, "participation.changed", "noted whether {0} takes part"),
        (May.ManagePeople, "card.saved", "typed in the paper card of {0}"),
        (May.ManagePeople, "cards.due-set", "set the day cards are due"),
        (May.ManagePeople, "bells.saved", "saved the bell schedule"),
        (May.ManagePeople, "calendar.saved", "changed the school calendar"),
        (May.ManagePeople, "calendar.followed", "sent calendar invitations anew, because the calendar changed"),
        (May.ManagePeople, "calendar.removed", "removed days from the school calendar"),
        (May.ManagePeople, "seat.added", "added a vacant seat"),
        (May.ManagePeople, "seat.changed", "changed a vacant seat"),
        (May.ManagePeople, "seat.closed", "closed a vacant seat"),
        (May.ManagePeople, "seat.opened", "opened a closed seat again"),
        (May.ImportFiles, "import.received", "sent a file to be checked"),
        (May.ImportFiles, "import.saved", "saved the rows of a file"),
        (May.ImportFiles, "import.dropped", "gave a file up, nothing saved"),
        (May.ImportFiles, "instrument.declared", "said how another instrument is read"),
        (May.ImportFiles, "instrument.withdrawn", "took back how another instrument is read"),
        (May.ImportFiles, "pooling.changed", "changed which observations are taken together"),
        (May.SetRules, "rule.set", "set a rule about two people"),
        (May.SetRules, "rule.removed", "took back a rule about two people"),
        (May.SetRules, "knowledge.added", "wrote down what somebody brings"),
        (May.SetRules, "knowledge.removed", "took back what somebody brings"),
        (May.SetRules, "match-settings.saved", "saved the settings of suggestions"),
        (May.ReviewMatches, "suggestions.run", "ran suggestions"),
        (May.ReviewMatches, "draft.marked", "marked or locked {0}"),
        (May.ReviewMatches, "draft.changed", "paired anew {0}"),
        (May.ReviewMatches, "draft.focus", "set to learn together {0}"),
        (May.ReviewMatches, "draft.undone", "undid changes"),
        (May.ReviewMatches, "draft.kept", "kept an earlier pairing of {0}"),
        (May.ReviewMatches, "draft.restored", "went back to an earlier version"),
        (May.ReviewMatches, "draft.downloaded", "downloaded the draft as a workbook"),
        (May.ReviewMatches, "draft.from-workbook", "used changes from a workbook"),
        (May.ReviewMatches, "focus.set", "set the proposed focus of {0}"),
        (May.ReviewMatches, "seat.held", "held a place for somebody to be hired"),
        (May.ReviewMatches, "seat.filled", "gave a held place to {0}"),
        (May.ReviewMatches, "second-partnership.agreed", "noted that {0} agreed to a second partnership"),
        (May.ReviewMatches, "partnerships.finalized", "finalized partnerships of {0}"),
        (May.Introduce, "expectations.saved", "saved expectations"),
        (May.Introduce, "talk.noted", "noted a talk with {0}"),
        (May.Introduce, "partnerships.introduced", "introduced {0}"),
        (May.FollowPairs, "faculty-meeting.set", "set the day of a faculty meeting"),
        (May.FollowPairs, "faculty-meeting.picked", "picked lines for a faculty meeting"),
        (May.FollowPairs, "faculty-meeting.removed", "took a faculty meeting off the list"),
        (May.FollowPairs, "cadence.shown", "switched the strips of pairs on"),
        (May.FollowPairs, "cadence.hidden", "switched the strips of pairs off"),
        (May.FollowPairs, "line.asked", "asked for a line for a faculty meeting: {0}"),
        (May.Introduce, "partnership.ended", "ended the partnership of {0}"),
        (May.CheckIn, "check-in.noted", "noted a check-in with {0}"),
        (May.CheckIn, "check-in.mailed", "wrote to {0}"),
        (May.CheckIn, "check-in.undone", "took back what was noted of {0}"),
        (May.CheckIn, "ask.answered", "answered an ask of {0}"),
        (May.CheckIn, "time.offered", "offered time to {0}"),
        (May.CheckIn, "need.met", "noted that a need was met of {0}"),
    ];

    /// <summary>The acts somebody with these duties is told of.</summary>
    public static IReadOnlyList<string> ToldTo(Actor actor) => [.. all.Where(a => actor.Holds(a.Duty)).Select(a => a.Act)];

    public static string Of(string act, IReadOnlyList<string> people)
    {
        var words = all.First(a => a.Act == act).Words;
        return words.Replace("{0}", People(people), StringComparison.Ordinal);
    }

    private static string People(IReadOnlyList<string> names) => names.Count is > 0 and < 5 ? Words.List(names) : Words.Count(names.Count, "person", "people");
}
