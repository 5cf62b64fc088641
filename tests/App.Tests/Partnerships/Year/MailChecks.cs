using Counterpart.App.Messages;
using Counterpart.App.Messages.Notes;
using Microsoft.EntityFrameworkCore;

namespace Counterpart.App.Tests.Partnerships.Year;

/// <summary>What must be true of every message that was handed to the mail server, and of how many there are.</summary>
internal sealed class MailChecks(SimulatedSchool school)
{
    private const int MostOfSpell = 2;

    /// <summary>Two spans of two weeks, from the Monday of the introduction.</summary>
    private const int FewestDaysOfSpell = 24;

    /// <summary>Reminders come at most once; everything else at least once, under the same name.</summary>
    private static readonly string[] atMostOnce = [MailKind.Note, MailKind.Week, MailKind.Hours, MailKind.CheckIn, MailKind.LineAsked, MailKind.NominationsOpen, MailKind.NominationReminder];

    private readonly MailWordChecks words = new(school);
    private readonly Dictionary<Guid, OutboxMessage> kept = [];

    /// <summary>Messages the server may bring though the product does not know it.</summary>
    private readonly HashSet<Guid> maybeTaken = [];

    private readonly Dictionary<(string To, DateOnly Week), int> ofWeek = [];
    private readonly Dictionary<(string To, DateOnly Day), int> ofDay = [];
    private readonly Dictionary<(string To, string Pair), List<(DateTime Written, string Line)>> quiet = [];
    private readonly Dictionary<(string To, string Line), int> once = [];
    private readonly List<string> all = [];

    /// <summary>Everything that was handed over, in an order of its own: the same from the same seed.</summary>
    public string Digest => string.Join('\n', all.Order(StringComparer.Ordinal));

    public async Task AfterDayAsync()
    {
        var today = school.Mail.Today.ToList();
        school.Mail.Today.Clear();
        if (today.Count == 0)
        {
            return;
        }

        var ids = today.Select(m => m.Id).ToHashSet();
        var rows = (await school.ReadAsync(db => db.Outbox.AsNoTracking().Where(m => ids.Contains(m.PublicId)).ToListAsync())).ToDictionary(m => m.PublicId);
        foreach (var mail in today)
        {
            var row = rows[mail.Id];
            kept[mail.Id] = row;
            all.Add($"{mail.At:O} {row.Kind} {mail.To} {mail.IsTaken} {mail.Words.Subject} {Scrubbed(mail.Words.Text)}");
            Assert.True(mail.MayArrive || row.Kind == MailKind.SignInCode || (row.Kind == MailKind.Hours && school.Days.IsOfficeTime(mail.At)), $"A message ({row.Kind}) to {mail.To} went out at {school.Days.Local(mail.At):ddd MMM d HH:mm} on the school's clock");
            Assert.False(atMostOnce.Contains(row.Kind) && maybeTaken.Contains(mail.Id), $"A message ({row.Kind}) to {mail.To} that may not repeat was handed over again");
            if (mail.IsTaken || !mail.IsKnown)
            {
                maybeTaken.Add(mail.Id);
            }

            words.Look(mail, row.Kind);
            if (mail.IsTaken)
            {
                Count(mail, row);
            }
        }
    }

    /// <summary>What may repeat arrived, or was tried as often as anything is: introductions at least once.</summary>
    public async Task AfterYearAsync()
    {
        var rows = await school.ReadAsync(db => db.Outbox.AsNoTracking().Where(m => !atMostOnce.Contains(m.Kind) && m.StartedAt != null).ToListAsync());
        var lost = rows.Where(m => m.SentAt is null && m.Tries < MailRules.MostTries).ToList();
        Assert.True(lost.Count == 0, $"{lost.Count} messages that may repeat were given up: {string.Join(", ", lost.Select(m => $"{m.Kind} to {m.To}"))}");
        var unsent = rows.Where(m => m.SentAt is not null && m.Kind == MailKind.Introduction && !maybeTaken.Contains(m.PublicId)).ToList();
        Assert.True(unsent.Count == 0, $"{unsent.Count} introductions count as sent and were never handed over");
    }

    private void Count(HandedMail mail, OutboxMessage row)
    {
        if (row.Kind is MailKind.Week or MailKind.Hours)
        {
            Assert.True(Add(ofWeek, ($"{mail.To} {row.Kind}", YearDays.Monday(Day(mail.At)))) == 1, $"{mail.To} got two notes of the week ({row.Kind}) in the week of {YearDays.Monday(Day(mail.At)):MMM d}");
        }

        if (row.Kind != MailKind.Note)
        {
            return;
        }

        var who = school.Teachers.First(t => t.Email == mail.To);
        var (written, arrived) = (Day(row.MadeAt), Day(mail.At));
        var isWeekly = who.Rhythm != NoteRhythm.SameDay && who.LastSameDay < YearDays.Monday(written);
        Assert.True(Add(ofDay, (mail.To, written)) == 1, $"{mail.To} was written two notes on {written:MMM d}");
        Assert.False(Add(ofWeek, (mail.To, YearDays.Monday(arrived))) > 1 && isWeekly, $"{mail.To} wants one note a week and got two in the week of {YearDays.Monday(arrived):MMM d}");
        foreach (var line in mail.Words.Text.Split("\n\n").Select(l => l.Trim()))
        {
            Look(line, mail, row.MadeAt);
        }
    }

    private void Look(string line, HandedMail mail, DateTime written)
    {
        if (line.StartsWith("A first meeting with", StringComparison.Ordinal) || line.StartsWith("Your year with a partner", StringComparison.Ordinal))
        {
            // A later partner may have the same first name.
            var isRecord = line.StartsWith("Your", StringComparison.Ordinal);
            var most = isRecord ? 2 : school.Pairs.Count(p => p.People.Any(t => t.Email == mail.To));
            Assert.True(Add(once, (mail.To, line)) <= most, $"{mail.To} was told {once[(mail.To, line)]} times: {line}");
        }

        if (!line.StartsWith("Nothing is logged with", StringComparison.Ordinal))
        {
            return;
        }

        // Told within one spell: since they did something together last. Two partners may have the same first name.
        var pair = line[..line.IndexOf(" since", StringComparison.Ordinal)];
        var mine = school.Pairs.FindAll(p => p.People.Any(t => t.Email == mail.To));
        var since = mine.Max(p => p.LastTogether);
        var told = quiet.TryGetValue((mail.To, pair), out var before) ? before : quiet[(mail.To, pair)] = [];
        told.Add((written, line[..(line.IndexOf('.', StringComparison.Ordinal) + 1)]));
        Assert.True(mine.Exists(p => p.IsIntroduced && Day(written).DayNumber - p.IntroducedOn.DayNumber >= FewestDaysOfSpell), $"{mail.To} was told of a quiet spell just after the introduction: {line}");
        var ofSpell = told.FindAll(t => t.Written > since);
        Assert.True(ofSpell.Count <= MostOfSpell * Math.Max(1, mine.Count(p => !p.IsOver)), $"{mail.To} was told of one quiet spell, since {since:MMM d}, more than twice: {string.Join(" ", ofSpell.Select(t => $"{t.Written:MMM d}: {t.Line}"))}");
    }

    private DateOnly Day(DateTime utc) => DateOnly.FromDateTime(school.Days.Local(utc));

    private static int Add<TKey>(Dictionary<TKey, int> counts, TKey key)
        where TKey : notnull => counts[key] = counts.GetValueOrDefault(key) + 1;

    /// <summary>Without the numbers that are no one's choice.</summary>
    private static string Scrubbed(string text) => string.Join(' ', text.Split(' ', '\n').Select(w => w.Contains("/partnership/", StringComparison.Ordinal) ? "…" : w));
}
