using Counterpart.App.MatchRuns;
using Counterpart.App.Plumbing;

namespace Counterpart.App.Review.Compare;

/// <summary>Why pairs are others than before, in words.</summary>
public static class CompareWords
{
    public static string Of(PersonChangeKind kind, BoardPerson person) => kind switch
    {
        PersonChangeKind.Joined => person.IsVacantSeat ? $"“{person.Name}” is held" : $"{person.Name} joined",
        PersonChangeKind.Left => person.IsVacantSeat ? $"“{person.Name}” is no longer held" : $"{person.Name} does not take part any more",
        PersonChangeKind.Work => $"{person.Name}: grade, subject or observer changed",
        PersonChangeKind.Card => $"{person.Name}: a new card",
        PersonChangeKind.Results => $"{person.Name}: new indicator results",
        PersonChangeKind.Week => $"{person.Name}: another week",
        _ => $"{person.Name}: what you know or a rule changed",
    };

    public static string Heading(Comparison compared) => compared.Rows.Count == 0
        ? "Nothing is different"
        : $"{Words.Capital(Words.Spelled(compared.Rows.Count, "change", "changes"))}, {Words.Count(compared.Same, "pair")} kept exactly";
}
