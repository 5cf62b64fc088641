using Counterpart.App.Access;
using Counterpart.App.Data;
using Counterpart.App.Messages;
using Counterpart.App.Operations;
using Counterpart.App.Plumbing;
using Counterpart.App.Programs.Calendar;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.CheckIns;

/// <summary>M12: a check-in by email, in the words of whoever writes it, to each of the pair alone; answers reach that person's own mailbox. Once a round.</summary>
public sealed class EmailPair(AppDb db, NoteCheckIns note, Outbox outbox, InstallOptions install)
{
    public const int MostLetters = 1200;

    /// <summary>Four lines to begin with.</summary>
    public static string Draft(PairOfYear pair, string by) => $"""
        How is it going, {pair.FirstNames}?
        {CheckInWords.Prompts[0]}
        {CheckInWords.Prompts[1]} {CheckInWords.Prompts[2]}
        A line is enough, or stop me in the hallway. {by}
        """.ReplaceLineEndings("\n");

    public async Task<Outcome> ExecuteAsync(Actor actor, CheckInsOfYear year, PairOfYear pair, string? typed, CancellationToken cancel)
    {
        var text = (typed ?? "").ReplaceLineEndings("\n").Trim();
        if (text.Length is 0 or > MostLetters)
        {
            return new Outcome.Refused("Text", text.Length == 0 ? "Write a line, or go back and nothing is sent." : $"Say it in {MostLetters} letters at most; now it is {text.Length}.");
        }

        if (year.Round is null)
        {
            return new Outcome.Missing();
        }

        if (NoteCheckIns.IsNoted(year, pair))
        {
            return Already(pair);
        }

        var people = await db.People.AsNoTracking().Where(p => pair.PersonIds.Contains(p.Id) && p.Email != null).OrderBy(p => p.Id).ToListAsync(cancel);
        if (people.Count == 0)
        {
            return new Outcome.Refused("Text", $"None of them has an email address. Talk with {pair.FirstNames}, and note that.");
        }

        var seats = await db.PartnershipSeats.VisibleTo(actor).Where(s => s.PartnershipId == pair.Id && s.EndsOn == null && s.PersonId != null).ToDictionaryAsync(s => s.PersonId!.Value, s => s.Id, cancel);
        var replyTo = await db.People.Where(p => p.Id == actor.PersonId).Select(p => p.Email).SingleAsync(cancel) ?? "";
        var notBefore = QuietHours.Until(note.Now, year.Here.Zone, year.Days.Quiet);
        foreach (var person in people)
        {
            outbox.Add(MailKind.CheckIn, person, mayRepeat: false, Mail(actor, person.FirstName, pair, text, replyTo), seats[person.Id], notBefore, year.Here.Zone, year.Here.SchoolId, SchoolTime.At(year.Round.Last.AddDays(1), default, year.Here.Zone));
        }

        note.Add(actor, year, pair, new(), CheckInWay.Email);
        db.Record(actor, note.Now, "check-in.mailed", Words.Count(people.Count, "email"), pair.PersonIds);
        return await db.TrySaveAsync(cancel) ? new Outcome.Done(Said(year, pair, people.Count, notBefore)) : Already(pair);
    }

    private static Outcome.Done Already(PairOfYear pair) => new($"{pair.FirstNames} are noted for this round already. No further email was made.");

    private static string Said(CheckInsOfYear year, PairOfYear pair, int emails, DateTime? notBefore) =>
        $"{Words.Count(emails, "email")} to {pair.FirstNames} {(notBefore is { } at ? $"{(emails == 1 ? "goes" : "go")} out {SchoolTime.Say(at, year.Here.Zone)}" : $"{(emails == 1 ? "is" : "are")} on the way")}, and the check-in is noted."
        + (pair.WithoutEmail.Count > 0 ? $" No email address: {Words.List(pair.WithoutEmail)}." : "");

    private MailWords Mail(Actor by, string first, PairOfYear pair, string text, string replyTo) => new(
        $"How is it going? From {by.Name}",
        $"""
        Dear {first},

        {text}

        Your page: {install.Address}/partnership/{pair.PublicId.InAddress()}

        You get this because {by.Name} checks in with each pair every other month; it comes once a round, to each of you.{(replyTo.Length > 0 ? $" An answer to this message reaches {by.Name} and nobody else." : "")}
        """,
        replyTo);
}
