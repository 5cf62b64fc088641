using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>The four checks, always in this order: indicators, time, grade and subject, relationship. Unknown is open, never a warning.</summary>
public static class FourChecks
{
    /// <param name="group">What holds for all of them.</param>
    /// <param name="pairs">The pairs among them: one, or three in a group of three.</param>
    /// <param name="always">An always rule holds them together.</param>
    public static IReadOnlyList<Check> Of(GroupFacts group, IReadOnlyList<PairFacts> pairs, bool always = false) =>
    [
        Indicators(group),
        Time(group),
        Near(group, pairs),
        Relationship(pairs, always),
    ];

    private static Check Indicators(GroupFacts group)
    {
        var silent = group.BringNothingYet.Count;
        return silent == 0 ? new Check("Indicators", Check.Yes, group.Members.Count == 2 ? "Both ways" : "Everyone brings something")
            : silent == group.Members.Count ? new Check("Indicators", Check.Ask, "Nothing known yet")
            : new Check("Indicators", Check.Ask, group.Members.Count == 2 ? "One-way so far" : $"{Words.Capital(Words.Number(group.Members.Count - silent))} of three so far");
    }

    private static Check Time(GroupFacts group) => new("Time", group.Meeting switch
    {
        Meeting.Unknown => Check.Open,
        Meeting.CannotMeet => Check.Ask,
        _ => Check.Yes,
    }, TimeWords.InShort(group.Meeting, group.MinutesAWeek, group.Shared));

    private static Check Near(GroupFacts group, IReadOnlyList<PairFacts> pairs)
    {
        if (pairs.Count != 1)
        {
            return group.Near ? new Check("Grade and subject", Check.Yes, "Near each other") : new Check("Grade and subject", Check.Open, "Different");
        }

        string[] words = [.. new[] { GradeWords(pairs[0].Grade), SubjectWords(pairs[0].Subject) }.Where(w => w.Length > 0)];
        return words.Length == 0
            ? new Check("Grade and subject", Check.Open, "Different")
            : new Check("Grade and subject", Check.Yes, Words.Capital(string.Join(", ", words)));
    }

    private static string GradeWords(Nearness grade) => grade switch
    {
        Nearness.Same => "same grade",
        Nearness.Near => "next grade",
        _ => "",
    };

    private static string SubjectWords(Nearness subject) => subject switch
    {
        Nearness.Same => "same subject",
        Nearness.Near => "related subject",
        _ => "",
    };

    // Who asked for someone new is nobody's business but the own: the words stay about the two.
    private static Check Relationship(IReadOnlyList<PairFacts> pairs, bool always) =>
        always ? new Check("Relationship", Check.Yes, "You said always")
        : pairs.Any(p => p.Prefer) ? new Check("Relationship", Check.Yes, "You prefer")
        : pairs.Any(p => p.WorksWell) ? new Check("Relationship", Check.Yes, "Work well together (you)")
        : pairs.Any(p => p.BothAgain) ? new Check("Relationship", Check.Yes, "Both said again")
        : pairs.Any(p => p.SomeoneNew) ? new Check("Relationship", Check.Open, "Partners last year, someone new asked for")
        : pairs.Any(p => p.LastYear) ? new Check("Relationship", Check.Open, "Partners last year")
        : new Check("Relationship", Check.Open, "Not noted");
}
