using Counterpart.Pairing;

namespace Counterpart.App.Review;

/// <summary>Marks and notes in words. Each says what is so and what could be done; none says better or worse.</summary>
public static class LookFirstWords
{
    public static LookFirstLine Of(LookMark mark, BoardNames names)
    {
        var who = mark.PersonId is null ? "" : names.Of(mark.PersonId).First;
        return mark.Reason switch
        {
            LookReason.NothingEitherWay => new("Nothing is known yet that either brings to the other.", "Add what you know, or let them learn together."),
            LookReason.OneWay => new("One-way so far.", $"One line from you about {who} makes it two-way. You can also finalize it as it is."),
            LookReason.NoSharedTime => new("No shared time in the periods they offered.", "Meeting every other week would take about two covered periods a month."),
            LookReason.RuleTension => who.Length == 0
                ? new("One of your rules says otherwise.", "They stay together as you decided, until you change it.")
                : new("One of your rules asks for someone else.", $"A partner you wanted for {who} is in another pair."),
            LookReason.RosterChanged => new($"The roster changed for {who}.", "See if this still fits."),
            LookReason.TwoPartnerships => new($"{who} is in two partnerships.", $"{who} agrees to the second one before you finalize it."),
            _ => new($"No results last year and no card for {who} yet.", "Matched on time, grade and subject. A card or a line from you would help."),
        };
    }

    public static string Of(QuietNote note, BoardNames names)
    {
        var who = names.Of(note.PersonId).First;
        return note.Kind switch
        {
            QuietNoteKind.SingleObservation => $"{who}: words rest on one observation.",
            QuietNoteKind.RelativeWords => $"{who}: a growth area only next to other results of {who}.",
            QuietNoteKind.UnknownTime => $"{who} has not said which periods to offer.",
            _ => $"{who}: an even profile. Ask what {who} would like to work on.",
        };
    }
}
