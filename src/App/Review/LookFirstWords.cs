using Counterpart.App.Plumbing;
using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>Marks and notes in words, one line for everybody it is true of. Each says what is so and what could be done; none says better or worse.</summary>
public static class LookFirstWords
{
    public static IReadOnlyList<LookFirstLine> Of(IEnumerable<LookMark> marks, BoardNames names) =>
    [
        .. marks.GroupBy(m => (m.Reason, IsAboutAll: m.PersonId is null, One: SaysTogether(m.Reason) ? null : m.PersonId))
            .Select(g => Of(g.Key.Reason, Who(g.Where(m => m.PersonId is not null).Select(m => m.PersonId!), names))).Distinct(),
    ];

    public static IReadOnlyList<string> Of(IEnumerable<QuietNote> notes, BoardNames names) =>
    [
        .. notes.GroupBy(n => (n.Kind, One: n.Kind == QuietNoteKind.UnknownTime ? null : n.PersonId))
            .Select(g => Of(g.Key.Kind, Who(g.Select(n => n.PersonId), names), g.Count())),
    ];

    private static bool SaysTogether(LookReason reason) => reason is LookReason.NothingKnown or LookReason.RosterChanged;

    private static string Who(IEnumerable<string> keys, BoardNames names)
    {
        BoardPerson[] people = [.. keys.Distinct(StringComparer.Ordinal).Select(names.Of)];
        return Words.List([.. people.Select(p => BoardNames.Spoken(p, people))]);
    }

    private static LookFirstLine Of(LookReason reason, string who) => reason switch
    {
        LookReason.NothingEitherWay => new("Nothing is known yet that either brings to the other.", "Add what you know, or let them learn together."),
        LookReason.OneWay => new("One-way so far.", $"One line from you about {who} makes it two-way. You can also finalize it as it is."),
        LookReason.NoSharedTime => new("No shared time in the periods they offered.", "Meeting every other week would take about two covered periods a month."),
        LookReason.RuleTension => who.Length == 0
            ? new("One of your rules says otherwise.", "They stay together as you decided, until you change it.")
            : new("One of your rules asks for someone else.", $"A partner you wanted for {who} is in another pair."),
        LookReason.RosterChanged => new($"The roster changed for {who}.", "See if this still fits."),
        LookReason.TwoPartnerships => new($"{who} is in two partnerships.", $"{who} agrees to the second one before you finalize it."),
        _ => new($"Nothing is known yet of {who}: no results last year, no card.", "Matched on time, grade and subject. A card or a line from you would help."),
    };

    private static string Of(QuietNoteKind kind, string who, int people) => kind switch
    {
        QuietNoteKind.SingleObservation => $"{who}: words rest on one observation.",
        QuietNoteKind.RelativeWords => $"{who}: a growth area only next to other results of {who}.",
        QuietNoteKind.UnknownTime => $"{who} {(people == 1 ? "has" : "have")} not said which periods to offer.",
        _ => $"{who}: an even profile. Ask what {who} would like to work on.",
    };
}
